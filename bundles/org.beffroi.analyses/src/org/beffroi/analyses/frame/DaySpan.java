package org.beffroi.analyses.frame;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.beffroi.core.analysis.CollectedDays;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.query.Query;

/**
 * Some days of the dossier's calendar, one after the other.
 *
 * @param from the first one
 * @param to the last one, not before it
 */
public record DaySpan(LocalDate from, LocalDate to) {

    public DaySpan {
        Objects.requireNonNull(from);
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("Days that end before they begin: " + from + " to " + to);
        }
    }

    /** How many days, at least 1. */
    public long length() {
        return ChronoUnit.DAYS.between(from, to) + 1;
    }

    /** On how many of them somebody watched, for what is counted by the day; all where nobody did on any. */
    public long watched(CollectedDays collected) {
        long watched = collected.within(from, to);
        return watched == 0 ? length() : watched;
    }

    /** As many days, ending on the day before the first one. */
    public DaySpan before() {
        return new DaySpan(from.minusDays(length()), from.minusDays(1));
    }

    /** The same up to another last day, not before the first. */
    public DaySpan until(LocalDate last) {
        return new DaySpan(from, last);
    }

    /** Whether a day is one of them. */
    public boolean holds(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /** The mentions published on them. */
    public Query query() {
        return period();
    }

    /** The same as a period, as a scope has one. */
    public Query.Period period() {
        return new Query.Period(CoreFields.PUBLISHED.name(), new Query.FixedDay(from), new Query.FixedDay(to));
    }
}
