package org.beffroi.strategy.check.rules;

import java.util.List;
import org.beffroi.strategy.check.Check;
import org.beffroi.strategy.check.Issue;
import org.beffroi.strategy.check.Parts;
import org.beffroi.strategy.check.Said;
import org.beffroi.strategy.check.Setting;
import org.beffroi.strategy.check.Subject;
import org.beffroi.strategy.model.AmbassadorGroup;
import org.beffroi.strategy.model.AmbassadorKind;
import org.beffroi.strategy.model.CharterKind;
import org.beffroi.strategy.model.Strategy;
import org.osgi.service.component.annotations.Component;

/** Agents speak, and no charter says how. */
@Component
@Check.Info(id = "agents-charter-missing", subject = Subject.RULES)
public final class AgentsCharterMissing implements Check {

    @Override
    public List<Issue> look(Strategy strategy, Setting setting) {
        boolean speak = new Parts(strategy)
                .all(AmbassadorGroup.class).stream().anyMatch(group -> group.getKind() == AmbassadorKind.AGENTS);
        boolean there = strategy.getCharters().stream().anyMatch(charter -> charter.getKind() == CharterKind.AGENTS);
        return speak && !there ? List.of(Issue.warning(this, strategy, Said.name(strategy))) : List.of();
    }
}
