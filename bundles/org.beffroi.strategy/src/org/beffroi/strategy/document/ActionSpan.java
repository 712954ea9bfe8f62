package org.beffroi.strategy.document;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.beffroi.core.message.Wording;
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
    public long days() {
        return ChronoUnit.DAYS.between(from, until);
    }

    /** A roadmap in words, for whoever does not see it: actions that have a day, each with its days. */
    public static String told(List<Action> actions, Material material) {
        Wording wording = new Wording(material.locale());
        return material.say(
                "note.roadmap.words",
                actions.stream()
                        .flatMap(action -> of(action)
                                .map(span -> material.say(
                                        "note.roadmap.action",
                                        material.name(action),
                                        wording.days(span.from(), span.until())))
                                .stream())
                        .collect(Collectors.joining(" ; ")));
    }
}
