package org.beffroi.workbench.strategy.model;

import java.util.Optional;
import org.beffroi.strategy.check.Checks;
import org.beffroi.strategy.check.Issue;
import org.beffroi.strategy.check.Setting;
import org.beffroi.strategy.model.Strategy;

/** An issue as it is found in the strategy itself, since checks look at a copy. */
final class FoundAgain {

    private FoundAgain() {}

    /** The same issue; empty where it is not found any more. */
    static Optional<Issue> of(Issue issue, Checks checks, Strategy strategy, Setting setting) {
        return checks.all().stream()
                .filter(check -> Checks.info(check).id().equals(issue.check()))
                .flatMap(check -> check.look(strategy, setting).stream())
                .filter(again ->
                        again.key().equals(issue.key()) && again.wrong().equals(issue.wrong()))
                .findFirst();
    }
}
