package org.beffroi.workbench.strategy.planning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.beffroi.strategy.election.SecondRound;
import org.beffroi.strategy.model.Action;
import org.beffroi.strategy.model.ActionState;
import org.beffroi.strategy.model.Axis;
import org.beffroi.strategy.model.Objective;
import org.beffroi.strategy.model.Strategy;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.strategy.model.calendar.Span;
import org.beffroi.workbench.strategy.model.planning.ActionDependencies;
import org.beffroi.workbench.strategy.model.planning.PlanRow;
import org.beffroi.workbench.strategy.model.planning.PlanRows;
import org.beffroi.workbench.strategy.model.planning.PlanRows.Grouping;
import org.beffroi.workbench.strategy.page.PageContext;
import org.eclipse.emf.ecore.EObject;

/** What rows and bars of a plan say, short and in full. */
record PlanWords(PageContext around) {

    String text(String key, Object... arguments) {
        return around.ui().text(key, arguments);
    }

    /** What stands at the left of a row. */
    String name(PlanRow row, Grouping by) {
        return switch (row) {
            case PlanRow.Bar bar -> around.names().title(bar.action());
            case PlanRow.Undated undated -> text("strategy.planning.undated", undated.count());
            case PlanRow.Heading heading ->
                heading.state()
                        .map(around.names()::of)
                        .or(() -> heading.about().map(this::heading))
                        .orElseGet(() -> text("strategy.planning.none." + by.key()));
        };
    }

    private String heading(EObject about) {
        return about instanceof Axis || about instanceof Objective
                ? text(
                        "strategy.planning.heading",
                        around.names().numbered(about),
                        around.names().title(about))
                : around.names().title(about);
    }

    /** What stands beside a bar: its state, or that it should have ended. */
    String state(Action action, Span days) {
        return isOver(action, days)
                ? text("strategy.planning.over", around.days().shortDay(days.until()))
                : around.names().of(action.getState());
    }

    /** True where it should have ended and goes on. */
    boolean isOver(Action action, Span days) {
        return days.until().isBefore(around.days().today())
                && action.getState() != ActionState.DONE
                && action.getState() != ActionState.DROPPED;
    }

    /** Days as they are said beside the pointer and on hover. */
    String days(Span days) {
        return Language.capital(around.days().span(Optional.of(days.from()), Optional.of(days.until())));
    }

    /** A row in full. */
    String inFull(PlanRow row, Grouping by, ActionDependencies waits) {
        List<String> lines = new ArrayList<>(List.of(name(row, by)));
        if (row instanceof PlanRow.Bar bar) {
            Action action = bar.action();
            lines.add(bar.days().map(this::days).orElse(text("strategy.planning.date.hint")));
            lines.add(bar.days()
                    .map(days -> state(action, days))
                    .orElse(around.names().of(action.getState())));
            Optional.ofNullable(action.getOwner())
                    .ifPresent(role -> lines.add(
                            text("strategy.planning.owner", around.names().title(role))));
            if (!action.getObjectives().isEmpty()) {
                lines.add(text(
                        "strategy.planning.objectives",
                        action.getObjectives().stream()
                                .map(around.names()::numbered)
                                .collect(Collectors.joining(text("strategy.calendar.next")))));
            }
            waits.links().stream()
                    .filter(link -> link.after() == action)
                    .forEach(link -> lines.add(text(
                            "strategy.planning.waits." + link.state().name().toLowerCase(java.util.Locale.ROOT),
                            around.names().title(link.before()))));
        } else if (row instanceof PlanRow.Heading heading
                && heading.about().orElse(null) instanceof Objective objective
                && objective.getDue() != null) {
            lines.add(text("strategy.planning.due", around.days().day(objective.getDue())));
        }
        return String.join("\n", lines);
    }

    /** A day with what the law says of it. */
    String day(Strategy strategy, LocalDate day) {
        List<String> lines =
                new ArrayList<>(List.of(Language.capital(around.days().weekdayAndDay(day))));
        if (strategy.getCalendar() != null) {
            strategy.getCalendar().getElections().forEach(election -> {
                if (day.equals(election.getFirstRound())) {
                    lines.add(around.names().title(election));
                }
                SecondRound.of(election)
                        .filter(day::equals)
                        .ifPresent(second -> lines.add(
                                text("strategy.calendar.second", around.names().title(election))));
                election.getPeriods().stream()
                        .filter(period -> Span.of(period.getFrom(), period.getUntil())
                                .filter(days -> days.holds(day))
                                .isPresent())
                        .forEach(period -> lines.add(
                                period.getRestsOn() == null
                                        ? around.names().title(period)
                                        : text(
                                                "strategy.planning.legal",
                                                around.names().title(period),
                                                period.getRestsOn())));
            });
        }
        return String.join("\n", lines);
    }

    /** Where a bar is seen at first: a little before today. */
    static LocalDate begin(LocalDate today) {
        return today.minusDays(14);
    }

    /** Whether a row can be taken in hand. */
    static boolean canTake(PlanRow row) {
        return PlanRows.about(row).isPresent();
    }
}
