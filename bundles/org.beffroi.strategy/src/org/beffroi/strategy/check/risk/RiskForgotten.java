package org.beffroi.strategy.check.risk;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.beffroi.strategy.check.Check;
import org.beffroi.strategy.check.Issue;
import org.beffroi.strategy.check.Setting;
import org.beffroi.strategy.check.Subject;
import org.beffroi.strategy.model.Risk;
import org.beffroi.strategy.model.RiskKind;
import org.beffroi.strategy.model.Strategy;
import org.osgi.service.component.annotations.Component;

/** One of the three risks of digital that nobody thought of. */
@Component
@Check.Info(id = "risk-forgotten", subject = Subject.RISKS)
public final class RiskForgotten implements Check {

    @Override
    public List<Issue> look(Strategy strategy, Setting setting) {
        Set<RiskKind> known = strategy.getRisks().stream().map(Risk::getKind).collect(Collectors.toSet());
        List<Issue> issues = new ArrayList<>();
        if (!known.contains(RiskKind.ABSENCE)) {
            issues.add(Issue.warning(this, strategy).saying("absence"));
        }
        if (!known.contains(RiskKind.IMPROVISATION)) {
            issues.add(Issue.warning(this, strategy).saying("improvisation"));
        }
        if (!known.contains(RiskKind.CULTURE_SHOCK)) {
            issues.add(Issue.warning(this, strategy).saying("shock"));
        }
        return issues;
    }
}
