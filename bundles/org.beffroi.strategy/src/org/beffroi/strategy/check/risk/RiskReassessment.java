package org.beffroi.strategy.check.risk;

import java.util.ArrayList;
import java.util.List;
import org.beffroi.strategy.check.Check;
import org.beffroi.strategy.check.Issue;
import org.beffroi.strategy.check.Said;
import org.beffroi.strategy.check.Setting;
import org.beffroi.strategy.check.Subject;
import org.beffroi.strategy.model.Risk;
import org.beffroi.strategy.model.Strategy;
import org.osgi.service.component.annotations.Component;

/** A risk that was to be looked at again and was not. */
@Component
@Check.Info(id = "risk-reassessment", subject = Subject.RISKS)
public final class RiskReassessment implements Check {

    @Override
    public List<Issue> look(Strategy strategy, Setting setting) {
        List<Issue> issues = new ArrayList<>();
        for (Risk risk : strategy.getRisks()) {
            if (risk.getReassessOn() == null) {
                issues.add(Issue.warning(this, risk, Said.name(risk)));
            } else if (setting.isPast(risk.getReassessOn())) {
                issues.add(
                        Issue.warning(this, risk).saying("overdue", Said.name(risk), Said.day(risk.getReassessOn())));
            }
        }
        return issues;
    }
}
