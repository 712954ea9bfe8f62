package org.beffroi.strategy.check.indicator;

import org.beffroi.strategy.check.Check;
import org.beffroi.strategy.check.PartCheck;
import org.beffroi.strategy.check.Subject;
import org.beffroi.strategy.model.Indicator;
import org.osgi.service.component.annotations.Component;

/** An indicator that goes nowhere. */
@Component(service = Check.class)
@Check.Info(id = "indicator-without-target", subject = Subject.INDICATORS)
public final class IndicatorWithoutTarget extends PartCheck<Indicator> {

    public IndicatorWithoutTarget() {
        super(Indicator.class, indicator -> indicator.getTarget() == null);
    }
}
