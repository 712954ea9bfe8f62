package org.beffroi.analyses.rising.discontent;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.beffroi.analyses.frame.DaySpan;
import org.beffroi.analyses.rising.discontent.Wave.Member;
import org.beffroi.core.analysis.Run;
import org.beffroi.core.query.Query;
import org.beffroi.core.watch.Episode;
import org.beffroi.core.watch.Rise;

/** Discontent as a watch is told of it. */
public final class DiscontentEpisodes {

    /** One that lasts longer is told of again as if it began: its first days are forgotten. */
    private static final int DAYS = 30;

    private DiscontentEpisodes() {}

    /** Those that go on, and those that ended since a day; the gravest first, then the latest. */
    public static List<Episode> of(Query query, long floor, LocalDate since, Run run) {
        LocalDate today = run.days().today();
        Following following =
                Following.of(run, query, new DaySpan(today.minusDays(DAYS), today), new Thresholds(Math.max(2, floor)));
        return following.waves().stream()
                .filter(wave -> wave.end()
                        .map(end -> !Following.day(end, run).isBefore(since))
                        .orElse(true))
                .map(wave -> episode(wave, query, run))
                .toList();
    }

    private static Episode episode(Wave wave, Query query, Run run) {
        Member named = wave.first();
        Signs signs = wave.speaker().spell().last().signs();
        Optional<Instant> end = wave.end().map(Instant::ofEpochMilli);
        Query complaints = Complaints.of(query, wave.speaker(), run);
        return new Episode(
                Rise.DISCONTENT,
                named.course().subject().id(),
                wave.name().label(run),
                end.isPresent() ? Episode.Stage.OVER : wave.stage(),
                Instant.ofEpochMilli(named.spell().start()),
                end,
                run.snapshot().count(complaints, run.cancel()),
                signs.expected(),
                1 - signs.total(),
                Telling.now(run).reason(signs),
                complaints);
    }
}
