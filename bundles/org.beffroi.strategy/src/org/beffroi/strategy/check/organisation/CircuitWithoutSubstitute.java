package org.beffroi.strategy.check.organisation;

import org.beffroi.strategy.check.Check;
import org.beffroi.strategy.check.PartCheck;
import org.beffroi.strategy.check.Subject;
import org.beffroi.strategy.model.Circuit;
import org.osgi.service.component.annotations.Component;

/** A circuit that stops when one person is away. */
@Component(service = Check.class)
@Check.Info(id = "circuit-without-substitute", subject = Subject.ORGANISATION)
public final class CircuitWithoutSubstitute extends PartCheck<Circuit> {

    public CircuitWithoutSubstitute() {
        super(Circuit.class, one -> one.getSubstitute() == null);
    }
}
