package org.beffroi.core.query;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import org.beffroi.core.query.Query.Ago;
import org.beffroi.core.query.Query.Day;
import org.beffroi.core.query.Query.FixedDay;
import org.beffroi.core.query.Query.Period;

/**
 * The days of queries on a dossier's calendar: which instants they hold.
 *
 * <p>A day begins at its first instant in the zone, which is not midnight where clocks skip it, and ends where the next one
 * begins. So many months or years ago is the same day of that month, or its last one ({@link LocalDate#minusMonths}).
 *
 * @param today the dossier's today
 * @param zone the dossier's time zone
 */
public record DayResolution(LocalDate today, ZoneId zone) {

    public DayResolution {
        Objects.requireNonNull(today);
        Objects.requireNonNull(zone);
    }

    /** The day of the calendar that is meant. */
    public LocalDate dayOf(Day day) {
        return switch (day) {
            case FixedDay fixed -> fixed.day();
            case Ago(int amount, Ago.Unit unit) ->
                switch (unit) {
                    case DAY -> today.minusDays(amount);
                    case WEEK -> today.minusWeeks(amount);
                    case MONTH -> today.minusMonths(amount);
                    case YEAR -> today.minusYears(amount);
                };
        };
    }

    /** The first instant of a day. */
    public Instant startOf(Day day) {
        return dayOf(day).atStartOfDay(zone).toInstant();
    }

    /** The first instant after a day. */
    public Instant endOf(Day day) {
        return dayOf(day).plusDays(1).atStartOfDay(zone).toInstant();
    }

    /**
     * A period that began so long ago and goes on, as the days of the calendar that it counts, today among them: the last 7
     * days are today and the 6 days before it. Any other period is itself.
     */
    public Period last(Period period) {
        return period.to() == null
                        && period.from() instanceof Ago ago
                        && (ago.amount() > 1 || ago.amount() == 1 && ago.unit() != Ago.Unit.DAY)
                ? new Period(period.field(), new FixedDay(dayOf(ago).plusDays(1)), null)
                : period;
    }

    /** The first instant of a period, empty where it is open. */
    public Optional<Instant> from(Period period) {
        return Optional.ofNullable(period.from()).map(this::startOf);
    }

    /** The first instant after a period, empty where it is open. */
    public Optional<Instant> to(Period period) {
        return Optional.ofNullable(period.to()).map(this::endOf);
    }

    /** Whether an instant falls in a period: its first and its last day included. */
    public boolean holds(Period period, Instant instant) {
        return from(period).map(from -> !instant.isBefore(from)).orElse(true)
                && to(period).map(instant::isBefore).orElse(true);
    }
}
