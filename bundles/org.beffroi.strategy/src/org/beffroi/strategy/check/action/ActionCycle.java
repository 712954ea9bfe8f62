package org.beffroi.strategy.check.action;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.beffroi.strategy.check.Check;
import org.beffroi.strategy.check.Issue;
import org.beffroi.strategy.check.Said;
import org.beffroi.strategy.check.Setting;
import org.beffroi.strategy.check.Subject;
import org.beffroi.strategy.model.Action;
import org.beffroi.strategy.model.Strategy;
import org.osgi.service.component.annotations.Component;

/** Actions that wait for one another. */
@Component
@Check.Info(id = "action-cycle", subject = Subject.ACTIONS)
public final class ActionCycle implements Check {

    @Override
    public List<Issue> look(Strategy strategy, Setting setting) {
        Map<Action, Boolean> seen = new HashMap<>();
        List<Issue> issues = new ArrayList<>();
        for (Action start : strategy.getActions()) {
            if (!seen.containsKey(start)) {
                walk(start, seen, issues);
            }
        }
        return issues;
    }

    /** Depth first with a path of its own, as long as the longest chain; a step back onto the path closes a circle. */
    private void walk(Action start, Map<Action, Boolean> seen, List<Issue> issues) {
        List<Action> path = new ArrayList<>(List.of(start));
        List<Iterator<Action>> ahead =
                new ArrayList<>(List.of(start.getDependsOn().iterator()));
        seen.put(start, true);
        while (!path.isEmpty()) {
            if (!ahead.getLast().hasNext()) {
                seen.put(path.removeLast(), false);
                ahead.removeLast();
                continue;
            }
            Action next = ahead.getLast().next();
            Boolean onPath = seen.putIfAbsent(next, true);
            if (onPath == null) {
                path.add(next);
                ahead.add(next.getDependsOn().iterator());
            } else if (onPath) {
                issues.add(issue(path.getLast(), next, path.subList(path.indexOf(next), path.size())));
            }
        }
    }

    private Issue issue(Action from, Action to, List<Action> circle) {
        return Issue.warning(this, from, Said.names(List.copyOf(circle)))
                .with("cut", fixed -> from.getDependsOn().remove(to), Said.name(from), Said.name(to));
    }
}
