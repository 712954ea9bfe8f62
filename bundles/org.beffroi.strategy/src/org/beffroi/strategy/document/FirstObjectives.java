package org.beffroi.strategy.document;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.beffroi.core.message.Wording;
import org.beffroi.strategy.element.Numbering;
import org.beffroi.strategy.element.ShortText;
import org.beffroi.strategy.model.Action;
import org.beffroi.strategy.model.ActionState;
import org.beffroi.strategy.model.Indicator;
import org.beffroi.strategy.model.Measurement;
import org.beffroi.strategy.model.Objective;
import org.jspecify.annotations.Nullable;

/**
 * The objectives of a strategy, first priority first, each with the indicator that stands for it: from where it is to its target.
 *
 * @param material the strategy and its reader
 */
public record FirstObjectives(Material material) {

    /** Longest name of an objective and of an indicator in a table, in letters. */
    private static final int LONGEST_OBJECTIVE = 60;

    private static final int LONGEST_INDICATOR = 42;

    public FirstObjectives {
        Objects.requireNonNull(material);
    }

    /** Those with a name that the reader may see; those without a priority come last. */
    public List<Objective> all() {
        return material.shown(material.strategy().getObjectives()).stream()
                .filter(objective -> !material.name(objective).isEmpty())
                .sorted(Comparator.comparingInt(
                        objective -> objective.getPriority() == 0 ? Integer.MAX_VALUE : objective.getPriority()))
                .toList();
    }

    /** A table of some of them. */
    public void table(Pages pages, String anchor, List<Objective> some) {
        pages.table(
                anchor,
                material.say("note.objectives.table"),
                List.of(pages.words("objective"), pages.words("indicator"), pages.figures("way"), pages.words("due")),
                some.stream().map(this::row).toList());
    }

    private List<Object> row(Objective objective) {
        String name = material.say(
                "note.objective", Numbering.of(objective), ShortText.cut(material.name(objective), LONGEST_OBJECTIVE));
        return followed(objective)
                .map(indicator -> Pages.row(
                        name,
                        ShortText.cut(material.name(indicator), LONGEST_INDICATOR),
                        way(indicator),
                        month(due(objective, indicator))))
                .orElseGet(() ->
                        Pages.row(name, material.say("note.objective.unmeasured"), "", month(objective.getDue())));
    }

    /** Its first indicator with a target, else its first. */
    public Optional<Indicator> followed(Objective objective) {
        return material.shown(objective.getIndicators()).stream()
                .min(Comparator.comparing(indicator -> indicator.getTarget() == null));
    }

    /** From where it stands to where it should. */
    public String way(Indicator indicator) {
        String target = material.figures().figure(indicator, indicator.getTarget());
        return target.isEmpty() ? now(indicator) : material.say("note.way", now(indicator), target);
    }

    /** Where it stands: a share with its base; what nobody measured is said so, with what it began from. */
    public String now(Indicator indicator) {
        return newest(indicator)
                .map(taken -> material.figures().based(indicator, taken))
                .orElseGet(() -> indicator.getBaseline() == null
                        ? material.say("note.way.unmeasured")
                        : material.say(
                                "note.way.unmeasured.from",
                                material.figures().figure(indicator, indicator.getBaseline())));
    }

    private static Optional<Measurement> newest(Indicator indicator) {
        return indicator.getMeasurements().stream()
                .filter(taken -> taken.getValue() != null && taken.getAt() != null)
                .max(Comparator.comparing(Measurement::getAt));
    }

    /** When the target of an indicator is due, else its objective; null where neither says. */
    public static @Nullable LocalDate due(Objective objective, Indicator indicator) {
        return indicator.getDue() == null ? objective.getDue() : indicator.getDue();
    }

    /** A month with its year; empty without a day. */
    public String month(@Nullable LocalDate day) {
        return day == null ? "" : new Wording(material.locale()).month(day);
    }

    /** What is done for an objective, in the order in which it begins; what is dropped is not, what has no day comes last. */
    public List<Action> actions(Objective objective) {
        return material.shown(material.strategy().getActions()).stream()
                .filter(action -> action.getState() != ActionState.DROPPED
                        && action.getObjectives().contains(objective))
                .sorted(Comparator.comparing(
                        action -> ActionSpan.of(action).map(ActionSpan::from).orElse(LocalDate.MAX)))
                .toList();
    }
}
