package org.beffroi.strategy.check.evidence;

import java.util.List;
import org.beffroi.strategy.check.Check;
import org.beffroi.strategy.check.Issue;
import org.beffroi.strategy.check.Parts;
import org.beffroi.strategy.check.Said;
import org.beffroi.strategy.check.Setting;
import org.beffroi.strategy.check.Subject;
import org.beffroi.strategy.model.Evidence;
import org.beffroi.strategy.model.EvidenceState;
import org.beffroi.strategy.model.Strategy;
import org.osgi.service.component.annotations.Component;

/** Evidence that says something else than when it was taken. */
@Component
@Check.Info(id = "evidence-changed", subject = Subject.EVIDENCE)
public final class EvidenceChanged implements Check {

    @Override
    public List<Issue> look(Strategy strategy, Setting setting) {
        return new Parts(strategy)
                .all(Evidence.class).stream()
                        .filter(evidence -> evidence.getState() == EvidenceState.CHANGED)
                        .map(evidence -> Said.isNothing(evidence.getChange())
                                ? Issue.question(this, evidence, Said.name(evidence))
                                : Issue.question(this, evidence)
                                        .saying(
                                                "how",
                                                Said.name(evidence),
                                                evidence.getChange().strip()))
                        .toList();
    }
}
