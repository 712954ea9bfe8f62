package org.beffroi.strategy.check.risk;

import org.beffroi.strategy.check.Check;
import org.beffroi.strategy.check.PartCheck;
import org.beffroi.strategy.check.Subject;
import org.beffroi.strategy.model.Risk;
import org.osgi.service.component.annotations.Component;

/** A risk that is scored on nothing. */
@Component(service = Check.class)
@Check.Info(id = "risk-without-criteria", subject = Subject.RISKS)
public final class RiskWithoutCriteria extends PartCheck<Risk> {

    public RiskWithoutCriteria() {
        super(Risk.class, one -> one.getCriteria().isEmpty());
    }
}
