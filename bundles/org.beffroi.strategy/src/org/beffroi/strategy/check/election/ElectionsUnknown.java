package org.beffroi.strategy.check.election;

import java.util.List;
import org.beffroi.strategy.check.Check;
import org.beffroi.strategy.check.Issue;
import org.beffroi.strategy.check.Parts;
import org.beffroi.strategy.check.Setting;
import org.beffroi.strategy.check.Subject;
import org.beffroi.strategy.model.Election;
import org.beffroi.strategy.model.Strategy;
import org.osgi.service.component.annotations.Component;

/** A strategy that knows of no election. */
@Component
@Check.Info(id = "elections-unknown", subject = Subject.ELECTIONS)
public final class ElectionsUnknown implements Check {

    @Override
    public List<Issue> look(Strategy strategy, Setting setting) {
        return new Parts(strategy).all(Election.class).isEmpty() ? List.of(Issue.question(this, strategy)) : List.of();
    }
}
