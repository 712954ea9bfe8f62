package org.beffroi.workbench.strategy.model.planning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.beffroi.strategy.model.Action;
import org.beffroi.strategy.model.ActionState;
import org.beffroi.strategy.model.Axis;
import org.beffroi.strategy.model.Objective;
import org.beffroi.strategy.model.Role;
import org.beffroi.strategy.model.Strategy;
import org.beffroi.workbench.strategy.model.calendar.Span;
import org.eclipse.emf.ecore.EObject;

/** The rows of a plan: each action once, those without days at the end. */
public final class PlanRows {

    /** By what actions are put together. */
    public enum Grouping {
        OBJECTIVE,
        ROLE,
        STATE;

        /** The last part of the key under which it is named. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private static final Comparator<Action> BY_DAY =
            Comparator.comparing(action -> days(action).map(Span::from).orElse(LocalDate.MAX));

    private PlanRows() {}

    /** The days of an action, empty where it has none. */
    public static Optional<Span> days(Action action) {
        return Span.of(action.getFrom(), action.getUntil());
    }

    /** The rows, groups in the order of the strategy, within them by the day of beginning. An action of several objectives is with its first. */
    public static List<PlanRow> of(Strategy strategy, Grouping by) {
        List<Action> dated = strategy.getActions().stream()
                .filter(action -> days(action).isPresent())
                .sorted(BY_DAY)
                .toList();
        List<PlanRow> rows = new ArrayList<>();
        switch (by) {
            case OBJECTIVE -> objectives(strategy, dated, rows);
            case ROLE ->
                groups(
                        dated,
                        Action::getOwner,
                        strategy.getMeans() == null
                                ? List.<Role>of()
                                : strategy.getMeans().getRoles(),
                        role -> new PlanRow.Heading(Optional.ofNullable(role), Optional.empty(), 0),
                        rows);
            case STATE ->
                groups(
                        dated,
                        Action::getState,
                        List.of(
                                ActionState.LATE,
                                ActionState.RUNNING,
                                ActionState.PLANNED,
                                ActionState.DONE,
                                ActionState.DROPPED),
                        state -> new PlanRow.Heading(Optional.empty(), Optional.of(state), 0),
                        rows);
        }
        List<Action> undated = strategy.getActions().stream()
                .filter(action -> days(action).isEmpty())
                .toList();
        if (!undated.isEmpty()) {
            rows.add(new PlanRow.Undated(undated.size()));
            undated.forEach(action -> rows.add(new PlanRow.Bar(action, Optional.empty())));
        }
        return rows;
    }

    private static void objectives(Strategy strategy, List<Action> dated, List<PlanRow> rows) {
        Map<Objective, List<Action>> of = grouped(dated, PlanRows::first);
        List<Axis> axes = new ArrayList<>(strategy.getAxes());
        axes.add(null);
        for (Axis axis : axes) {
            List<Objective> within = strategy.getObjectives().stream()
                    .filter(objective -> objective.getAxis() == axis && of.containsKey(objective))
                    .toList();
            if (!within.isEmpty() && !strategy.getAxes().isEmpty()) {
                rows.add(new PlanRow.Heading(Optional.ofNullable(axis), Optional.empty(), 0));
            }
            for (Objective objective : within) {
                rows.add(new PlanRow.Heading(Optional.of(objective), Optional.empty(), 1));
                bars(of.get(objective), rows);
            }
        }
        if (of.containsKey(null)) {
            rows.add(new PlanRow.Heading(Optional.empty(), Optional.empty(), 0));
            bars(of.get(null), rows);
        }
    }

    private static Objective first(Action action) {
        return action.getObjectives().stream().findFirst().orElse(null);
    }

    private static <K> void groups(
            List<Action> dated,
            Function<Action, K> key,
            List<K> order,
            Function<K, PlanRow> heading,
            List<PlanRow> rows) {
        Map<K, List<Action>> of = grouped(dated, key);
        List<K> all = new ArrayList<>(order);
        of.keySet().stream().filter(each -> !all.contains(each)).forEach(all::add);
        for (K each : all) {
            if (of.containsKey(each)) {
                rows.add(heading.apply(each));
                bars(of.get(each), rows);
            }
        }
    }

    private static <K> Map<K, List<Action>> grouped(List<Action> actions, Function<Action, K> key) {
        Map<K, List<Action>> of = new LinkedHashMap<>();
        actions.forEach(action ->
                of.computeIfAbsent(key.apply(action), any -> new ArrayList<>()).add(action));
        return of;
    }

    private static void bars(List<Action> actions, List<PlanRow> rows) {
        actions.forEach(action -> rows.add(new PlanRow.Bar(action, days(action))));
    }

    /** What a heading is about, where it is an element. */
    public static Optional<EObject> about(PlanRow row) {
        return switch (row) {
            case PlanRow.Heading heading -> heading.about();
            case PlanRow.Bar bar -> Optional.of(bar.action());
            case PlanRow.Undated undated -> Optional.empty();
        };
    }

    /** The row of an element; -1 where it has none. */
    public static int find(List<PlanRow> rows, EObject element) {
        for (int i = 0; i < rows.size(); i++) {
            if (element != null && about(rows.get(i)).orElse(null) == element) {
                return i;
            }
        }
        return -1;
    }

    /** The days from the first to the last that matter: actions, the strategy's own, today, with some room around. */
    public static Span over(Strategy strategy, LocalDate today) {
        List<LocalDate> all = new ArrayList<>(List.of(today));
        strategy.getActions().forEach(action -> days(action).ifPresent(days -> {
            all.add(days.from());
            all.add(days.until());
        }));
        Span.of(strategy.getFrom(), strategy.getUntil()).ifPresent(days -> {
            all.add(days.from());
            all.add(days.until());
        });
        LocalDate first = all.stream().min(Comparator.naturalOrder()).orElse(today);
        LocalDate last = all.stream().max(Comparator.naturalOrder()).orElse(today);
        return new Span(
                first.withDayOfMonth(1).minusMonths(1),
                last.plusMonths(3).withDayOfMonth(1).minusDays(1));
    }
}
