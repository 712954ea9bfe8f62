package org.beffroi.workbench.strategy.model.calendar;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;

/**
 * Days from one to another, both included.
 *
 * @param from the first
 * @param until the last, not before the first
 */
public record Span(LocalDate from, LocalDate until) {

    public Span {
        Objects.requireNonNull(from);
        Objects.requireNonNull(until);
        if (until.isBefore(from)) {
            throw new IllegalArgumentException(until + " is before " + from);
        }
    }

    /**
     * The span of two days of which one may be missing: then it is that of the other. Days the wrong way round are one at the
     * first, for the checks to speak of.
     *
     * @return empty where both are missing
     */
    public static Optional<Span> of(LocalDate from, LocalDate until) {
        if (from == null && until == null) {
            return Optional.empty();
        }
        LocalDate first = from == null ? until : from;
        return Optional.of(new Span(first, until == null || until.isBefore(first) ? first : until));
    }

    /** How many days; at least 1. */
    public long days() {
        return ChronoUnit.DAYS.between(from, until) + 1;
    }

    /** True where it is one day. */
    public boolean isDay() {
        return from.equals(until);
    }

    /** Whether a day is among them. */
    public boolean holds(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }

    /** Whether another has no day outside. */
    public boolean holds(Span other) {
        return holds(other.from) && holds(other.until);
    }

    /** Whether a day is in both. */
    public boolean meets(Span other) {
        return !other.until.isBefore(from) && !other.from.isAfter(until);
    }

    /** The days that are in both, empty where none is. */
    public Optional<Span> within(Span other) {
        return meets(other)
                ? Optional.of(new Span(
                        from.isBefore(other.from) ? other.from : from,
                        until.isAfter(other.until) ? other.until : until))
                : Optional.empty();
    }

    /** All of it so many days later, or earlier below 0. */
    public Span moved(long days) {
        return new Span(from.plusDays(days), until.plusDays(days));
    }

    /** Beginning so many days later; never after its end. */
    public Span begun(long days) {
        LocalDate to = from.plusDays(days);
        return new Span(to.isAfter(until) ? until : to, until);
    }

    /** Ending so many days later; never before its beginning. */
    public Span ended(long days) {
        LocalDate to = until.plusDays(days);
        return new Span(from, to.isBefore(from) ? from : to);
    }
}
