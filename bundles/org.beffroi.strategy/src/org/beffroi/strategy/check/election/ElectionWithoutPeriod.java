package org.beffroi.strategy.check.election;

import java.util.ArrayList;
import java.util.List;
import org.beffroi.strategy.check.Check;
import org.beffroi.strategy.check.Issue;
import org.beffroi.strategy.check.Parts;
import org.beffroi.strategy.check.Said;
import org.beffroi.strategy.check.Setting;
import org.beffroi.strategy.check.Subject;
import org.beffroi.strategy.election.SixMonths;
import org.beffroi.strategy.model.Election;
import org.beffroi.strategy.model.Strategy;
import org.osgi.service.component.annotations.Component;

/** An election whose legal period is not said. */
@Component
@Check.Info(id = "election-without-period", subject = Subject.ELECTIONS)
public final class ElectionWithoutPeriod implements Check {

    @Override
    public List<Issue> look(Strategy strategy, Setting setting) {
        List<Issue> issues = new ArrayList<>();
        for (Election election : new Parts(strategy).all(Election.class)) {
            boolean dated = election.getPeriods().stream()
                    .anyMatch(period -> period.getFrom() != null && period.getUntil() != null);
            if (!dated) {
                Issue issue = Issue.warning(this, election, Said.name(election));
                issues.add(SixMonths.before(election)
                        .map(months -> issue.with(
                                "six",
                                fixed -> election.getPeriods().add(months.period(election.getKey() + "-l-52-1")),
                                Said.day(months.from()),
                                Said.day(months.until())))
                        .orElse(issue));
            }
        }
        return issues;
    }
}
