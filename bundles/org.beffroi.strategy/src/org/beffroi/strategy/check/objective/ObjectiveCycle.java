package org.beffroi.strategy.check.objective;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.beffroi.strategy.check.Check;
import org.beffroi.strategy.check.Issue;
import org.beffroi.strategy.check.Said;
import org.beffroi.strategy.check.Setting;
import org.beffroi.strategy.check.Subject;
import org.beffroi.strategy.model.Objective;
import org.beffroi.strategy.model.Strategy;
import org.osgi.service.component.annotations.Component;

/** Objectives that contain one another. */
@Component
@Check.Info(id = "objective-cycle", subject = Subject.OBJECTIVES)
public final class ObjectiveCycle implements Check {

    @Override
    public List<Issue> look(Strategy strategy, Setting setting) {
        Set<Objective> sound = new HashSet<>();
        List<Issue> issues = new ArrayList<>();
        for (Objective start : strategy.getObjectives()) {
            Set<Objective> way = new LinkedHashSet<>();
            Objective one = start;
            while (one != null && !sound.contains(one) && way.add(one)) {
                one = one.getParent();
            }
            if (one != null && way.contains(one)) {
                Objective closing = one;
                issues.add(Issue.warning(this, closing, Said.names(around(way, closing)))
                        .with("detach", fixed -> closing.setParent(null), Said.name(closing)));
            }
            sound.addAll(way);
        }
        return issues;
    }

    /** The circle itself, without the way that led to it. */
    private static List<Objective> around(Set<Objective> way, Objective closing) {
        return way.stream().dropWhile(one -> one != closing).toList();
    }
}
