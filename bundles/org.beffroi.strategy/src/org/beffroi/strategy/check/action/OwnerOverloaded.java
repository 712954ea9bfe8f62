package org.beffroi.strategy.check.action;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.stream.Collectors;
import org.beffroi.strategy.check.Check;
import org.beffroi.strategy.check.Issue;
import org.beffroi.strategy.check.Said;
import org.beffroi.strategy.check.Setting;
import org.beffroi.strategy.check.Subject;
import org.beffroi.strategy.model.Action;
import org.beffroi.strategy.model.ActionState;
import org.beffroi.strategy.model.Role;
import org.beffroi.strategy.model.Strategy;
import org.osgi.service.component.annotations.Component;

/** A role that carries many actions at the same time. */
@Component
@Check.Info(id = "owner-overloaded", subject = Subject.ACTIONS)
public final class OwnerOverloaded implements Check {

    @Override
    public List<Issue> look(Strategy strategy, Setting setting) {
        Map<Role, List<Action>> owned = strategy.getActions().stream()
                .filter(action -> action.getOwner() != null && action.getFrom() != null && action.getUntil() != null)
                .filter(action -> action.getState() != ActionState.DONE && action.getState() != ActionState.DROPPED)
                .collect(Collectors.groupingBy(Action::getOwner, LinkedHashMap::new, Collectors.toList()));
        List<Issue> issues = new ArrayList<>();
        owned.forEach((role, actions) -> {
            List<Action> most = mostAtOnce(actions);
            if (most.size() > setting.actionsAtOnce() * posts(role)) {
                LocalDate day = most.stream()
                        .map(Action::getFrom)
                        .max(Comparator.naturalOrder())
                        .orElseThrow();
                issues.add(Issue.question(this, role, Said.name(role), most.size(), Said.day(day), Said.names(most)));
            }
        });
        return issues;
    }

    private static int posts(Role role) {
        return role.getFullTimeNow() == null
                ? 1
                : Math.max(
                        1, role.getFullTimeNow().setScale(0, RoundingMode.FLOOR).intValue());
    }

    /** The most that run on one day: as many as on the first day of one of them. */
    private static List<Action> mostAtOnce(List<Action> actions) {
        PriorityQueue<Action> running = new PriorityQueue<>(Comparator.comparing(Action::getUntil));
        int most = 0;
        LocalDate day = null;
        for (Action action :
                actions.stream().sorted(Comparator.comparing(Action::getFrom)).toList()) {
            while (!running.isEmpty() && running.peek().getUntil().isBefore(action.getFrom())) {
                running.poll();
            }
            running.add(action);
            if (running.size() > most) {
                most = running.size();
                day = action.getFrom();
            }
        }
        LocalDate fullest = day;
        return actions.stream()
                .filter(action ->
                        !action.getFrom().isAfter(fullest) && !action.getUntil().isBefore(fullest))
                .toList();
    }
}
