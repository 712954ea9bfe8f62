package org.beffroi.strategy.risk;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.query.Query;

/**
 * Some days of the body's calendar.
 *
 * @param from the first
 * @param until the last, not before
 */
public record Window(LocalDate from, LocalDate until) {

    public Window {
        if (until.isBefore(from)) {
            throw new IllegalArgumentException("Days end after they begin: " + from + ", " + until);
        }
    }

    /** How many they are. */
    public long days() {
        return ChronoUnit.DAYS.between(from, until) + 1;
    }

    /** The mentions published on them. */
    public Query query() {
        return new Query.Period(CoreFields.PUBLISHED.name(), new Query.FixedDay(from), new Query.FixedDay(until));
    }

    /** As a period is typed. */
    public String typed() {
        return from + ".." + until;
    }
}
