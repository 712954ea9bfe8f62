package org.beffroi.strategy.check.advocacy;

import java.util.List;
import org.beffroi.strategy.check.Check;
import org.beffroi.strategy.check.Issue;
import org.beffroi.strategy.check.Parts;
import org.beffroi.strategy.check.Said;
import org.beffroi.strategy.check.Setting;
import org.beffroi.strategy.check.Subject;
import org.beffroi.strategy.model.Ambassador;
import org.beffroi.strategy.model.Element;
import org.beffroi.strategy.model.Strategy;
import org.osgi.service.component.annotations.Component;

/** An ambassador nobody trained. */
@Component
@Check.Info(id = "ambassador-untrained", subject = Subject.ADVOCACY)
public final class AmbassadorUntrained implements Check {

    @Override
    public List<Issue> look(Strategy strategy, Setting setting) {
        return new Parts(strategy)
                .all(Ambassador.class).stream()
                        .filter(one -> one.getTrainedOn() == null)
                        .map(one -> Issue.warning(this, one, Said.name(one), Said.name((Element) one.eContainer())))
                        .toList();
    }
}
