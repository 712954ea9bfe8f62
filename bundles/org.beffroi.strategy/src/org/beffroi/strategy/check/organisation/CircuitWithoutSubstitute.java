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

/** A circuit that stops when one person is away. */
@Component
@Check.Info(id = "circuit-without-substitute", subject = Subject.ORGANISATION)
public final class CircuitWithoutSubstitute implements Check {

    @Override
    public List<Issue> look(Strategy strategy, Setting setting) {
        return new Parts(strategy)
                .all(Circuit.class).stream()
                        .filter(one -> one.getSubstitute() == null)
                        .map(one -> Issue.warning(this, one, Said.name(one)))
                        .toList();
    }
}
