package org.beffroi.strategy.check.diagnosis;

import org.beffroi.strategy.check.Check;
import org.beffroi.strategy.check.PartCheck;
import org.beffroi.strategy.check.Said;
import org.beffroi.strategy.check.Subject;
import org.beffroi.strategy.model.Objection;
import org.osgi.service.component.annotations.Component;

/** An objection that was heard and has no answer. */
@Component(service = Check.class)
@Check.Info(id = "objection-unanswered", subject = Subject.DIAGNOSIS)
public final class ObjectionUnanswered extends PartCheck<Objection> {

    public ObjectionUnanswered() {
        super(Objection.class, objection -> Said.isNothing(objection.getAnswer()));
    }
}
