package org.beffroi.strategy.check.organisation;

import java.util.List;
import org.beffroi.strategy.check.Check;
import org.beffroi.strategy.check.Issue;
import org.beffroi.strategy.check.Parts;
import org.beffroi.strategy.check.Said;
import org.beffroi.strategy.check.Setting;
import org.beffroi.strategy.check.Subject;
import org.beffroi.strategy.model.Circuit;
import org.beffroi.strategy.model.Strategy;
import org.osgi.service.component.annotations.Component;

/** A circuit that may take for ever. */
@Component
@Check.Info(id = "circuit-without-delay", subject = Subject.ORGANISATION)
public final class CircuitWithoutDelay implements Check {

    @Override
    public List<Issue> look(Strategy strategy, Setting setting) {
        return new Parts(strategy)
                .all(Circuit.class).stream()
                        .filter(one -> one.getHoursInside() == null || one.getHoursOutside() == null)
                        .map(one -> Issue.warning(this, one, Said.name(one)))
                        .toList();
    }
}
