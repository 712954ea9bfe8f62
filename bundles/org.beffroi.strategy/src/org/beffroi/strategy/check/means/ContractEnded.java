package org.beffroi.strategy.check.means;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.beffroi.strategy.check.Check;
import org.beffroi.strategy.check.Issue;
import org.beffroi.strategy.check.Parts;
import org.beffroi.strategy.check.Said;
import org.beffroi.strategy.check.Setting;
import org.beffroi.strategy.check.Subject;
import org.beffroi.strategy.model.BudgetLine;
import org.beffroi.strategy.model.Provider;
import org.beffroi.strategy.model.Strategy;
import org.osgi.service.component.annotations.Component;

/** A provider whose contract is over and on whom money is still planned. */
@Component
@Check.Info(id = "contract-ended", subject = Subject.MEANS)
public final class ContractEnded implements Check {

    @Override
    public List<Issue> look(Strategy strategy, Setting setting) {
        List<Issue> issues = new ArrayList<>();
        Set<Provider> told = new HashSet<>();
        for (BudgetLine line : new Parts(strategy).all(BudgetLine.class)) {
            Provider provider = line.getProvider();
            if (provider != null
                    && provider.getUntil() != null
                    && line.getYear() > provider.getUntil().getYear()
                    && told.add(provider)) {
                issues.add(Issue.warning(
                        this,
                        provider,
                        Said.name(provider),
                        Said.day(provider.getUntil()),
                        Said.name(line),
                        Said.year(line.getYear())));
            }
        }
        return issues;
    }
}
