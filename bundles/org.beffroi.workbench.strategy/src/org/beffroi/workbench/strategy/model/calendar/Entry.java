package org.beffroi.workbench.strategy.model.calendar;

import java.time.LocalTime;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;

/**
 * Something that a calendar shows.
 *
 * @param kind what it is
 * @param about the element
 * @param days when; empty for an item that has no day yet
 * @param time at which hour, where that is known
 */
public record Entry(Kind kind, EObject about, Optional<Span> days, Optional<LocalTime> time) {

    /** What it is, in the order in which a day shows them. */
    public enum Kind {
        ITEM,
        ELECTION,
        /** The day on which an election goes on, should it not be decided in the first round. */
        SECOND_ROUND,
        PARTICIPATION,
        CAMPAIGN,
        LEGAL,
        STARTS,
        ENDS
    }

    public Entry {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(about);
        Objects.requireNonNull(days);
        Objects.requireNonNull(time);
    }

    /** True for an item of the calendar, which can be moved there. */
    public boolean isItem() {
        return kind == Kind.ITEM;
    }

    /** True where it lasts more than a day. */
    public boolean lasts() {
        return days.filter(span -> !span.isDay()).isPresent();
    }

    /** True for what is told in every view as a background: a period that the law sets. */
    public boolean isLegal() {
        return kind == Kind.LEGAL;
    }

    /** Whether it is the same thing as before a change: the same element in the same part. */
    public boolean isSame(Entry other) {
        return kind == other.kind && about == other.about;
    }
}
