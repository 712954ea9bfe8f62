package org.beffroi.strategy.document;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import org.beffroi.strategy.model.Action;

/**
 * From the first day of an action to its last; one that says one of them alone is of that day.
 *
 * @param until not before {@code from}
 */
public record ActionSpan(LocalDate from, LocalDate until) {

    public ActionSpan {
        Objects.requireNonNull(from);
        if (until.isBefore(from)) {
            until = from;
        }
    }

    /** That of an action; empty where it has no day. */
    public static Optional<ActionSpan> of(Action action) {
        LocalDate from = action.getFrom() == null ? action.getUntil() : action.getFrom();
        return Optional.ofNullable(from)
                .map(begins -> new ActionSpan(begins, action.getUntil() == null ? begins : action.getUntil()));
    }

    /** Days from its first to its last, 0 for one day. */
    long days() {
        return ChronoUnit.DAYS.between(from, until);
    }
}
