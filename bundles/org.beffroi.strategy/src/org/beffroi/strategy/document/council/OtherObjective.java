package org.beffroi.strategy.document.council;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.beffroi.core.document.Part.Card;
import org.beffroi.core.document.Run;
import org.beffroi.core.message.Wording;
import org.beffroi.core.picture.Ink;
import org.beffroi.strategy.document.ActionSpan;
import org.beffroi.strategy.document.FirstObjectives;
import org.beffroi.strategy.document.Material;
import org.beffroi.strategy.document.Rich;
import org.beffroi.strategy.element.Numbering;
import org.beffroi.strategy.element.ShortText;
import org.beffroi.strategy.model.Action;
import org.beffroi.strategy.model.ActionState;
import org.beffroi.strategy.model.Objective;

/**
 * An objective that has no page of its own, in a card: from where to where, why, what is done for it first, what it costs.
 *
 * @param material the strategy and its reader
 */
record OtherObjective(Material material, Objective objective) {

    private static final int LONGEST = 190;

    OtherObjective {
        Objects.requireNonNull(material);
        Objects.requireNonNull(objective);
    }

    Card card() {
        List<List<Run>> lines = new ArrayList<>();
        lines.add(Run.words(way()));
        why().ifPresent(why -> lines.add(Run.words(why)));
        lines.add(Run.words(first()));
        lines.add(List.of(new Run.Quiet(new MoneyCard(material, objective).line())));
        return new Card(
                material.say("note.objective", Numbering.of(objective), material.name(objective)),
                "",
                lines,
                Ink.ACCENT);
    }

    private String way() {
        FirstObjectives first = new FirstObjectives(material);
        return first.followed(objective)
                .map(indicator -> Optional.ofNullable(FirstObjectives.due(objective, indicator))
                        .map(due -> material.say(
                                "council.other.way.due",
                                material.name(indicator),
                                first.way(indicator),
                                new Wording(material.locale()).month(due)))
                        .orElseGet(() ->
                                material.say("council.other.way", material.name(indicator), first.way(indicator))))
                .orElseGet(() -> material.say("council.other.unmeasured"));
    }

    private Optional<String> why() {
        String why = Rich.line(
                        objective.getWhy() == null || objective.getWhy().isBlank()
                                ? objective.getStatement()
                                : objective.getWhy())
                .stream()
                .map(Run::text)
                .collect(Collectors.joining());
        return Optional.of(ShortText.sentences(why, LONGEST)).filter(text -> !text.isBlank());
    }

    /** The first action that is not done yet. */
    private String first() {
        return new FirstObjectives(material)
                .actions(objective).stream()
                        .filter(action -> action.getState() != ActionState.DONE
                                && !material.name(action).isEmpty())
                        .findFirst()
                        .map(this::named)
                        .orElseGet(() -> material.say("council.actions.none"));
    }

    private String named(Action action) {
        String name = material.name(action);
        return ActionSpan.of(action)
                .map(span -> material.say("council.other.first.when", name, new Months(material).of(span)))
                .orElseGet(() -> material.say("council.other.first", name));
    }
}
