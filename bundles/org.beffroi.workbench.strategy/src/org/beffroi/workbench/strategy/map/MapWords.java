package org.beffroi.workbench.strategy.map;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.beffroi.core.picture.Ink;
import org.beffroi.strategy.element.Numbering;
import org.beffroi.strategy.measure.FigureWords;
import org.beffroi.strategy.model.Action;
import org.beffroi.strategy.model.ActionState;
import org.beffroi.strategy.model.Alignment;
import org.beffroi.strategy.model.Axis;
import org.beffroi.strategy.model.Diffusion;
import org.beffroi.strategy.model.Indicator;
import org.beffroi.strategy.model.ModelPackage;
import org.beffroi.strategy.model.Objective;
import org.beffroi.strategy.model.WeakPoint;
import org.beffroi.strategy.outline.Outline;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.strategy.model.map.Progress;
import org.beffroi.workbench.strategy.model.planning.PlanRows;
import org.beffroi.workbench.strategy.page.PageContext;
import org.eclipse.emf.ecore.EObject;

/** What the boxes of the map say. */
final class MapWords {

    private final PageContext around;
    private final FigureWords figures;
    private final Map<EObject, Integer> found = new HashMap<>();

    MapWords(PageContext around) {
        this.around = around;
        figures = new FigureWords(around.ui().language().locale(), around.days().zone(), Diffusion.INTERNAL);
    }

    PageContext around() {
        return around;
    }

    String text(String key, Object... arguments) {
        return around.ui().text(key, arguments);
    }

    /** The name on a box: that of an axis or an objective with its number. */
    String name(EObject about) {
        if (about instanceof Objective objective) {
            return text(
                    "strategy.map.objective",
                    Numbering.of(objective),
                    around.names().title(about));
        }
        return around.names().title(about);
    }

    String none() {
        return text("strategy.map.none");
    }

    String unmeasured(Objective objective) {
        return text(objective.getIndicators().isEmpty() ? "strategy.map.unindicated" : "strategy.map.unmeasured");
    }

    /** Counts what the last checks found about each element, once for a drawing. */
    void count() {
        found.clear();
        around.editor().issues().forEach(issue -> around.editor()
                .target(issue)
                .ifPresent(target -> found.merge(Outline.shown(target), 1, Integer::sum)));
    }

    /** How much the checks found about an element. */
    int issues(EObject about) {
        return found.getOrDefault(about, 0);
    }

    String troubles(int count) {
        return around.ui().text("strategy.map.issues", count);
    }

    /** The last value of an indicator and its target, with their unit. */
    String indicator(Indicator indicator, Optional<Progress> progress) {
        String target = figures.figure(indicator, indicator.getTarget());
        if (progress.isEmpty()) {
            return target.isEmpty() ? text("strategy.map.unmeasured") : text("strategy.map.unmeasured.target", target);
        }
        String last = figures.figure(indicator, progress.get().last());
        return target.isEmpty() ? last : text("strategy.map.measured", last, target);
    }

    /** The last value of an indicator that has a target, and that target. */
    String toward(Indicator indicator, Progress progress) {
        return text(
                "strategy.map.toward",
                figures.number(progress.last(), indicator.getUnit()),
                figures.figure(indicator, indicator.getTarget()));
    }

    String action(Action action) {
        String state = around.names().of(action.getState());
        return PlanRows.days(action)
                .map(days -> text(
                        "strategy.map.action",
                        state,
                        around.days().shortDay(days.from()),
                        around.days().shortDay(days.until()) + " "
                                + days.until().getYear()))
                .orElse(state);
    }

    boolean isLate(Action action) {
        return action.getState() == ActionState.LATE
                || action.getState() != ActionState.DONE
                        && action.getState() != ActionState.DROPPED
                        && action.getUntil() != null
                        && action.getUntil().isBefore(around.days().today());
    }

    private long linked(EObject ground) {
        return around.editor().strategy().getObjectives().stream()
                .filter(objective ->
                        objective.getAlignments().stream().anyMatch(alignment -> alignment.getGround() == ground))
                .count();
    }

    /** What a weak point or a goal of the overall plan is, and whether something stands beside it. */
    String ground(EObject ground) {
        return linked(ground) == 0
                ? text("strategy.map.ground.alone", around.names().of(ground.eClass()))
                : around.names().of(ground.eClass());
    }

    Ink groundInk(EObject ground) {
        return linked(ground) == 0 ? Ink.ALARM : Ink.SECONDARY;
    }

    /** Everything about a box, for a hover and for those who do not see it. */
    String inFull(Optional<EObject> about) {
        if (about.isEmpty()) {
            return none();
        }
        EObject element = about.get();
        List<String> lines = new ArrayList<>();
        boolean numbered = element instanceof Axis || element instanceof Objective;
        lines.add(
                numbered
                        ? text(
                                "strategy.planning.heading",
                                around.names().numbered(element),
                                around.names().title(element))
                        : around.names().of(element.eClass())
                                + text("strategy.calendar.colon")
                                + around.names().title(element));
        switch (element) {
            case Objective objective -> objective(objective, lines);
            case Indicator indicator -> lines.add(indicator(indicator, Progress.of(indicator)));
            case Action action -> lines.add(action(action));
            case WeakPoint point -> lines.add(ground(point));
            default -> {}
        }
        return String.join("\n", lines);
    }

    private void objective(Objective objective, List<String> lines) {
        if (objective.getPriority() > 0) {
            lines.add(text(
                    "strategy.map.priority",
                    around.names().value(ModelPackage.eINSTANCE.getObjective_Priority(), objective.getPriority())));
        }
        Optional.ofNullable(objective.getDue())
                .ifPresent(day ->
                        lines.add(text("strategy.planning.due", around.days().day(day))));
        objective
                .getIndicators()
                .forEach(one -> lines.add(around.names().title(one)
                        + text("strategy.calendar.colon")
                        + indicator(one, Progress.of(one))));
        for (Alignment alignment : objective.getAlignments()) {
            if (alignment.getGround() != null) {
                lines.add(Language.capital(around.names().of(alignment.getKind()))
                        + text("strategy.calendar.colon")
                        + around.names().title(alignment.getGround()));
            }
        }
        int issues = issues(objective);
        if (issues > 0) {
            lines.add(troubles(issues));
        }
    }
}
