package org.beffroi.strategy.check.frame;

import java.util.List;
import org.beffroi.strategy.check.Check;
import org.beffroi.strategy.check.Issue;
import org.beffroi.strategy.check.Said;
import org.beffroi.strategy.check.Setting;
import org.beffroi.strategy.check.Subject;
import org.beffroi.strategy.model.Strategy;
import org.beffroi.strategy.model.Territory;
import org.osgi.service.component.annotations.Component;

/** A territory without its population. */
@Component
@Check.Info(id = "population-missing", subject = Subject.FRAME)
public final class PopulationMissing implements Check {

    @Override
    public List<Issue> look(Strategy strategy, Setting setting) {
        Territory territory = strategy.getTerritory();
        if (territory == null || territory.getPopulation() != null && territory.getPopulation() > 0) {
            return List.of();
        }
        return List.of(Issue.warning(this, territory, Said.name(territory)));
    }
}
