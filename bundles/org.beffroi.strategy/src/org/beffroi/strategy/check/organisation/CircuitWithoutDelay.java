package org.beffroi.strategy.check.organisation;

import org.beffroi.strategy.check.Check;
import org.beffroi.strategy.check.PartCheck;
import org.beffroi.strategy.check.Subject;
import org.beffroi.strategy.model.Circuit;
import org.osgi.service.component.annotations.Component;

/** A circuit that may take for ever. */
@Component(service = Check.class)
@Check.Info(id = "circuit-without-delay", subject = Subject.ORGANISATION)
public final class CircuitWithoutDelay extends PartCheck<Circuit> {

    public CircuitWithoutDelay() {
        super(Circuit.class, one -> one.getHoursInside() == null || one.getHoursOutside() == null);
    }
}
