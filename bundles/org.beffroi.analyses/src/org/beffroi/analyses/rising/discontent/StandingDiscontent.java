package org.beffroi.analyses.rising.discontent;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.beffroi.analyses.frame.DaySpan;
import org.beffroi.core.analysis.Run;
import org.beffroi.core.query.Query;
import org.beffroi.core.watch.Episode.Stage;

/**
 * A discontent as it stands at a moment.
 *
 * @param name as people read it: {@code thème cantine}, a sentence in quotation marks
 * @param isSentence whether its name is what somebody wrote
 * @param isNamed whether a field names it, rather than people's own words
 * @param quotation what somebody wrote of it; empty where nothing may be shown
 * @param people how many residents complain of it in its window
 * @param newcomers how many of them had not complained of it before
 * @param expected how many such newcomers the weeks before let expect in as long a time
 * @param days how long its window is, which ends at the moment: 3, or 14 where it is named by people's own words alone
 * @param start its first complaint
 * @param stage where it stands
 * @param complaints its mentions
 */
public record StandingDiscontent(
        String name,
        boolean isSentence,
        boolean isNamed,
        Optional<String> quotation,
        long people,
        long newcomers,
        double expected,
        int days,
        Instant start,
        Stage stage,
        Query complaints) {

    private static final int DAYS = 14;

    /**
     * Those that stand and have a name, the gravest first, of which enough people complain and somebody lately.
     *
     * @param floor people below whom nothing is said, at least 2
     * @param since of which nobody complained since then is left out
     * @param moment what was published then or later is not seen
     */
    public static List<StandingDiscontent> at(Run run, Query query, long floor, Instant since, Instant moment) {
        LocalDate last = Following.day(moment.toEpochMilli(), run);
        Following following = Following.of(
                run,
                query,
                new DaySpan(last.minusDays(DAYS), last),
                new Thresholds(floor),
                OptionalLong.of(moment.toEpochMilli()));
        return following.waves().stream()
                .filter(wave -> wave.end().isEmpty()
                        && wave.stage() != Stage.OVER
                        && !wave.name().equals(Subject.ALL))
                .filter(wave -> wave.speaker().spell().last().signs().people() >= floor)
                .filter(wave -> wave.speaker()
                                .course()
                                .gauge()
                                .voices()
                                .complaints()
                                .count(since.toEpochMilli(), moment.toEpochMilli())
                        > 0)
                .map(wave -> of(wave, query, run))
                .toList();
    }

    private static StandingDiscontent of(Wave wave, Query query, Run run) {
        Signs signs = wave.speaker().spell().last().signs();
        boolean isSentence = wave.name().kind() == Subject.Kind.SAYING;
        Optional<String> said = wave.sayings().stream()
                .findFirst()
                .map(member -> member.course().subject().value())
                .or(() -> new Quotations(run, query)
                        .of(wave.speaker()).stream().findFirst().map(Quotations.Quotation::sentence));
        return new StandingDiscontent(
                wave.name().label(run),
                isSentence,
                !wave.name().isUnnamed(),
                said,
                signs.people(),
                signs.newcomers(),
                signs.expected(),
                signs.windowDays(),
                Instant.ofEpochMilli(wave.start()),
                wave.stage(),
                Complaints.of(query, wave.speaker(), run));
    }
}
