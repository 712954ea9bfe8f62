package org.beffroi.strategy.check.rules;

import java.util.List;
import org.beffroi.strategy.check.Check;
import org.beffroi.strategy.check.Issue;
import org.beffroi.strategy.check.Said;
import org.beffroi.strategy.check.Setting;
import org.beffroi.strategy.check.Subject;
import org.beffroi.strategy.model.Strategy;
import org.osgi.service.component.annotations.Component;

/** A charter nobody adopted. */
@Component
@Check.Info(id = "charter-unadopted", subject = Subject.RULES)
public final class CharterUnadopted implements Check {

    @Override
    public List<Issue> look(Strategy strategy, Setting setting) {
        return strategy.getCharters().stream()
                .filter(charter -> charter.getAdoptedOn() == null)
                .map(charter -> Issue.warning(this, charter, Said.name(charter)))
                .toList();
    }
}
