package org.beffroi.strategy.check.risk;

import java.util.List;
import org.beffroi.strategy.check.Check;
import org.beffroi.strategy.check.Issue;
import org.beffroi.strategy.check.Parts;
import org.beffroi.strategy.check.Said;
import org.beffroi.strategy.check.Setting;
import org.beffroi.strategy.check.Subject;
import org.beffroi.strategy.model.Risk;
import org.beffroi.strategy.model.Strategy;
import org.osgi.service.component.annotations.Component;

/** A risk that is known and against which nothing is done. */
@Component
@Check.Info(id = "risk-without-mitigation", subject = Subject.RISKS)
public final class RiskWithoutMitigation implements Check {

    @Override
    public List<Issue> look(Strategy strategy, Setting setting) {
        return new Parts(strategy)
                .all(Risk.class).stream()
                        .filter(one -> one.getMitigations().isEmpty())
                        .map(one -> Issue.warning(this, one, Said.name(one)))
                        .toList();
    }
}
