package org.beffroi.strategy.check.diagnosis;

import org.beffroi.strategy.check.Check;
import org.beffroi.strategy.check.PartCheck;
import org.beffroi.strategy.check.Subject;
import org.beffroi.strategy.model.Finding;
import org.osgi.service.component.annotations.Component;

/** A finding that rests on nothing. */
@Component(service = Check.class)
@Check.Info(id = "finding-unfounded", subject = Subject.DIAGNOSIS)
public final class FindingUnfounded extends PartCheck<Finding> {

    public FindingUnfounded() {
        super(Finding.class, finding -> finding.getEvidence().isEmpty());
    }
}
