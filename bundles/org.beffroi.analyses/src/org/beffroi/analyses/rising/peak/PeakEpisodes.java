package org.beffroi.analyses.rising.peak;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.beffroi.analyses.frame.DaySpan;
import org.beffroi.analyses.frame.Queries;
import org.beffroi.analyses.rising.calendar.DayCalendar;
import org.beffroi.analyses.rising.detect.Peak;
import org.beffroi.core.analysis.Run;
import org.beffroi.core.query.Query;
import org.beffroi.core.watch.Episode;
import org.beffroi.core.watch.Rise;

/** Peaks as a watch is told of them. */
public final class PeakEpisodes {

    private PeakEpisodes() {}

    /**
     * Those that go on, and those that ended since a day; the latest first.
     *
     * @param calendar of the place that is watched
     */
    public static List<Episode> of(Query query, long floor, LocalDate since, DayCalendar calendar, Run run) {
        PeakCounts counts = PeakCounts.of(
                run, calendar, query, new DaySpan(since, run.days().today()), floor);
        return counts.peaks().reversed().stream()
                .filter(peak -> peak.isOngoing() || !counts.days(peak, run).to().isBefore(since))
                .map(peak -> episode(peak, counts, query, run))
                .toList();
    }

    private static Episode episode(Peak peak, PeakCounts counts, Query query, Run run) {
        PeakCounts.Told told = counts.told(peak, run);
        return new Episode(
                Rise.PEAK,
                "",
                run.say(PeakEpisodes.class, "discontent.subject.all"),
                peak.isOngoing() ? Episode.Stage.RISING : Episode.Stage.OVER,
                peak.start(),
                peak.isOngoing() ? Optional.empty() : Optional.of(counts.until(peak, run)),
                told.mentions(),
                told.expected(),
                peak.probability(),
                run.say(
                        PeakEpisodes.class,
                        peak.isShift() ? "peaks.reason.level" : "peaks.reason",
                        told.mentions(),
                        run.wording().decimal(told.expected()),
                        run.wording().decimal(told.ratio())),
                Queries.all(query, told.days().query()));
    }
}
