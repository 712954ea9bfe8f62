package org.beffroi.analyses.rising.discontent;

import java.time.LocalDate;
import org.beffroi.analyses.frame.DaySpan;
import org.beffroi.analyses.frame.Queries;
import org.beffroi.analyses.frame.Scope;

/** How far back one looks where nobody says it: far enough to see what is over, and no farther than can be read in a few seconds. */
final class Lookback {

    /** Two years: the same season twice. */
    static final int MOST_DAYS = 730;

    /** Days that are looked at however much was said on them. */
    static final int FEWEST_DAYS = 60;

    private Lookback() {}

    /**
     * The days up to today, from two years before the last mention on; fewer where more was said than can be read.
     *
     * @param most mentions that can be read
     */
    static DaySpan of(Scope scope, LocalDate today, long most) {
        DaySpan all = scope.days().orElse(new DaySpan(today, today));
        LocalDate last = all.to().isAfter(today) ? today : all.to();
        int length = MOST_DAYS;
        while (length > FEWEST_DAYS
                && scope.count(Queries.all(
                                scope.search(), days(all, last, today, length).query()))
                        > most) {
            length = Math.max(FEWEST_DAYS, length / 2);
        }
        return days(all, last, today, length);
    }

    private static DaySpan days(DaySpan all, LocalDate last, LocalDate today, int length) {
        LocalDate from = last.minusDays(length - 1L);
        LocalDate first = all.from().isAfter(from) ? all.from() : from;
        return new DaySpan(first.isAfter(today) ? today : first, today);
    }
}
