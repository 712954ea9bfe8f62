package org.beffroi.analyses.topic;

import java.time.LocalDate;
import java.util.Optional;
import org.beffroi.analyses.frame.DaySpan;

/**
 * The last two weeks of what is looked at, and the eight before, by which is told what is usual: long enough for what burns slowly.
 *
 * @param recent fourteen days
 * @param past at least four weeks that end on the day before
 */
record Fortnight(DaySpan recent, DaySpan past) {

    private static final int DAYS = 14;
    private static final int PAST = 56;
    private static final int LEAST_PAST = 28;

    /** That of some days; empty where they are too few. */
    static Optional<Fortnight> of(DaySpan days) {
        LocalDate first = days.to().minusDays(DAYS - 1);
        LocalDate before = first.minusDays(1);
        LocalDate begin = days.from().isAfter(before.minusDays(PAST - 1)) ? days.from() : before.minusDays(PAST - 1);
        return begin.isAfter(before.minusDays(LEAST_PAST - 1))
                ? Optional.empty()
                : Optional.of(new Fortnight(new DaySpan(first, days.to()), new DaySpan(begin, before)));
    }

    /** The two weeks of the past that a day belongs to, counted back from the latest. */
    long of(LocalDate day) {
        return (past.to().toEpochDay() - day.toEpochDay()) / DAYS;
    }

    /** How many times as long the past is. */
    double times() {
        return past.length() / (double) DAYS;
    }
}
