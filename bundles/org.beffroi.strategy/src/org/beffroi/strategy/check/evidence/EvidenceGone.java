package org.beffroi.strategy.check.evidence;

import org.beffroi.strategy.check.Check;
import org.beffroi.strategy.check.Issue;
import org.beffroi.strategy.check.PartCheck;
import org.beffroi.strategy.check.Said;
import org.beffroi.strategy.check.Subject;
import org.beffroi.strategy.model.Evidence;
import org.beffroi.strategy.model.EvidenceState;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.osgi.service.component.annotations.Component;

/** Evidence that is not there any more. */
@Component(service = Check.class)
@Check.Info(id = "evidence-gone", subject = Subject.EVIDENCE)
public final class EvidenceGone extends PartCheck<Evidence> {

    public EvidenceGone() {
        super(Evidence.class, evidence -> evidence.getState() == EvidenceState.GONE);
    }

    @Override
    protected Issue issue(Evidence evidence) {
        return Issue.alarm(this, evidence, Said.name(evidence)).with("remove", fixed -> EcoreUtil.delete(evidence));
    }
}
