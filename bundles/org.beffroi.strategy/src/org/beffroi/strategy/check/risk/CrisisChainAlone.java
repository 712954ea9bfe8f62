package org.beffroi.strategy.check.risk;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.beffroi.strategy.check.Check;
import org.beffroi.strategy.check.Issue;
import org.beffroi.strategy.check.Parts;
import org.beffroi.strategy.check.Said;
import org.beffroi.strategy.check.Setting;
import org.beffroi.strategy.check.Subject;
import org.beffroi.strategy.model.Scenario;
import org.beffroi.strategy.model.Strategy;
import org.osgi.service.component.annotations.Component;

/** A chain of alert that is empty, or breaks with one person. */
@Component
@Check.Info(id = "crisis-chain-alone", subject = Subject.CRISIS)
public final class CrisisChainAlone implements Check {

    @Override
    public List<Issue> look(Strategy strategy, Setting setting) {
        List<Issue> issues = new ArrayList<>();
        for (Scenario scenario : new Parts(strategy).all(Scenario.class)) {
            Set<String> people = scenario.getChain().stream()
                    .filter(link -> !Said.isNothing(link.getWho()))
                    .map(link -> link.getWho().strip())
                    .collect(Collectors.toSet());
            if (people.isEmpty()) {
                issues.add(Issue.warning(this, scenario, Said.name(scenario)));
            } else if (people.size() == 1) {
                issues.add(Issue.warning(this, scenario)
                        .saying("alone", Said.name(scenario), people.iterator().next()));
            } else {
                scenario.getChain().stream()
                        .filter(link -> !Said.isNothing(link.getWho()) && Said.isNothing(link.getHow()))
                        .forEach(link -> issues.add(Issue.warning(this, link)
                                .saying(
                                        "how",
                                        Said.name(scenario),
                                        link.getWho().strip())));
            }
        }
        return issues;
    }
}
