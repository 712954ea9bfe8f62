package org.beffroi.strategy.check.risk;

import org.beffroi.strategy.check.Check;
import org.beffroi.strategy.check.PartCheck;
import org.beffroi.strategy.check.Subject;
import org.beffroi.strategy.model.Risk;
import org.osgi.service.component.annotations.Component;

/** A risk that is known and against which nothing is done. */
@Component(service = Check.class)
@Check.Info(id = "risk-without-mitigation", subject = Subject.RISKS)
public final class RiskWithoutMitigation extends PartCheck<Risk> {

    public RiskWithoutMitigation() {
        super(Risk.class, one -> one.getMitigations().isEmpty());
    }
}
