package org.beffroi.strategy.check.objective;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.beffroi.strategy.check.Check;
import org.beffroi.strategy.check.Issue;
import org.beffroi.strategy.check.Parts;
import org.beffroi.strategy.check.Said;
import org.beffroi.strategy.check.Setting;
import org.beffroi.strategy.check.Subject;
import org.beffroi.strategy.model.Audience;
import org.beffroi.strategy.model.Objective;
import org.beffroi.strategy.model.Strategy;
import org.osgi.service.component.annotations.Component;

/** An objective that speaks to nobody. */
@Component
@Check.Info(id = "objective-without-audience", subject = Subject.OBJECTIVES)
public final class ObjectiveWithoutAudience implements Check {

    @Override
    public List<Issue> look(Strategy strategy, Setting setting) {
        Map<Objective, Set<Audience>> spokenTo = new HashMap<>();
        strategy.getLines().forEach(line -> line.getObjectives()
                .forEach(objective -> spokenTo.computeIfAbsent(objective, any -> new LinkedHashSet<>())
                        .addAll(line.getAudiences())));
        List<Issue> issues = new ArrayList<>();
        for (Objective objective : new Parts(strategy).all(Objective.class)) {
            if (objective.getAudiences().isEmpty()) {
                Issue issue = Issue.warning(this, objective, Said.name(objective));
                List<Audience> found = List.copyOf(spokenTo.getOrDefault(objective, Set.of()));
                issues.add(
                        found.isEmpty()
                                ? issue
                                : issue.with(
                                        "take",
                                        fixed -> objective.getAudiences().addAll(found),
                                        Said.names(found)));
            }
        }
        return issues;
    }
}
