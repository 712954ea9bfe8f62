package org.beffroi.strategy.check.evidence;

import org.beffroi.strategy.check.Check;
import org.beffroi.strategy.check.Issue;
import org.beffroi.strategy.check.PartCheck;
import org.beffroi.strategy.check.Said;
import org.beffroi.strategy.check.Subject;
import org.beffroi.strategy.model.Evidence;
import org.beffroi.strategy.model.EvidenceState;
import org.osgi.service.component.annotations.Component;

/** Evidence that says something else than when it was taken. */
@Component(service = Check.class)
@Check.Info(id = "evidence-changed", subject = Subject.EVIDENCE)
public final class EvidenceChanged extends PartCheck<Evidence> {

    public EvidenceChanged() {
        super(Evidence.class, evidence -> evidence.getState() == EvidenceState.CHANGED);
    }

    @Override
    protected Issue issue(Evidence evidence) {
        return Said.isNothing(evidence.getChange())
                ? Issue.question(this, evidence, Said.name(evidence))
                : Issue.question(this, evidence)
                        .saying("how", Said.name(evidence), evidence.getChange().strip());
    }
}
