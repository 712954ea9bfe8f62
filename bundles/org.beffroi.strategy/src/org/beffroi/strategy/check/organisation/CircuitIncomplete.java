package org.beffroi.strategy.check.organisation;

import java.util.ArrayList;
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

/** A circuit of which a step belongs to nobody. */
@Component
@Check.Info(id = "circuit-incomplete", subject = Subject.ORGANISATION)
public final class CircuitIncomplete implements Check {

    @Override
    public List<Issue> look(Strategy strategy, Setting setting) {
        List<Issue> issues = new ArrayList<>();
        for (Circuit circuit : new Parts(strategy).all(Circuit.class)) {
            if (circuit.getDrafts() == null) {
                issues.add(Issue.warning(this, circuit).saying("drafts", Said.name(circuit)));
            }
            if (circuit.getValidates() == null) {
                issues.add(Issue.warning(this, circuit).saying("validates", Said.name(circuit)));
            }
            if (circuit.getPublishes() == null) {
                issues.add(Issue.warning(this, circuit).saying("publishes", Said.name(circuit)));
            }
            if (circuit.getAnswers() == null) {
                issues.add(Issue.warning(this, circuit).saying("answers", Said.name(circuit)));
            }
        }
        return issues;
    }
}
