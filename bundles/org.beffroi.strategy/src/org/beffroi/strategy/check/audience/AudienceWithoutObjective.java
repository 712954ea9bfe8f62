package org.beffroi.strategy.check.audience;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.beffroi.strategy.check.Check;
import org.beffroi.strategy.check.Issue;
import org.beffroi.strategy.check.Said;
import org.beffroi.strategy.check.Setting;
import org.beffroi.strategy.check.Subject;
import org.beffroi.strategy.model.Audience;
import org.beffroi.strategy.model.Strategy;
import org.osgi.service.component.annotations.Component;

/** An audience for which the strategy wants nothing. */
@Component
@Check.Info(id = "audience-without-objective", subject = Subject.AUDIENCES)
public final class AudienceWithoutObjective implements Check {

    @Override
    public List<Issue> look(Strategy strategy, Setting setting) {
        Set<Audience> meant = new HashSet<>();
        strategy.getObjectives().forEach(objective -> meant.addAll(objective.getAudiences()));
        return strategy.getAudiences().stream()
                .filter(audience -> !meant.contains(audience))
                .map(audience -> Issue.warning(this, audience, Said.name(audience)))
                .toList();
    }
}
