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
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.osgi.service.component.annotations.Component;

/** Evidence that is not there any more. */
@Component
@Check.Info(id = "evidence-gone", subject = Subject.EVIDENCE)
public final class EvidenceGone implements Check {

    @Override
    public List<Issue> look(Strategy strategy, Setting setting) {
        return new Parts(strategy)
                .all(Evidence.class).stream()
                        .filter(evidence -> evidence.getState() == EvidenceState.GONE)
                        .map(evidence -> Issue.alarm(this, evidence, Said.name(evidence))
                                .with("remove", fixed -> EcoreUtil.delete(evidence)))
                        .toList();
    }
}
