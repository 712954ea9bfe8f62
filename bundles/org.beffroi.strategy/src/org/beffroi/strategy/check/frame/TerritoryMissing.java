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

/** A strategy that does not say whose it is. */
@Component
@Check.Info(id = "territory-missing", subject = Subject.FRAME)
public final class TerritoryMissing implements Check {

    @Override
    public List<Issue> look(Strategy strategy, Setting setting) {
        Territory territory = strategy.getTerritory();
        if (territory == null) {
            return List.of(Issue.warning(this, strategy, Said.name(strategy)));
        }
        return Said.isNothing(territory.getInsee()) && Said.isNothing(territory.getSiren())
                ? List.of(Issue.warning(this, territory).saying("code", Said.name(territory)))
                : List.of();
    }
}
