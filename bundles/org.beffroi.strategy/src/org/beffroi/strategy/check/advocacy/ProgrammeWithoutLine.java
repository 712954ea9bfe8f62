package org.beffroi.strategy.check.advocacy;

import org.beffroi.strategy.check.Check;
import org.beffroi.strategy.check.PartCheck;
import org.beffroi.strategy.check.Subject;
import org.beffroi.strategy.model.AdvocacyProgramme;
import org.osgi.service.component.annotations.Component;

/** A programme of ambassadors that has nothing of its own to say. */
@Component(service = Check.class)
@Check.Info(id = "programme-without-line", subject = Subject.ADVOCACY)
public final class ProgrammeWithoutLine extends PartCheck<AdvocacyProgramme> {

    public ProgrammeWithoutLine() {
        super(AdvocacyProgramme.class, one -> one.getLine() == null);
    }
}
