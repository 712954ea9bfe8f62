package org.beffroi.strategy.check.advocacy;

import org.beffroi.strategy.check.Check;
import org.beffroi.strategy.check.Issue;
import org.beffroi.strategy.check.PartCheck;
import org.beffroi.strategy.check.Said;
import org.beffroi.strategy.check.Subject;
import org.beffroi.strategy.model.Ambassador;
import org.beffroi.strategy.model.Element;
import org.osgi.service.component.annotations.Component;

/** An ambassador nobody trained. */
@Component(service = Check.class)
@Check.Info(id = "ambassador-untrained", subject = Subject.ADVOCACY)
public final class AmbassadorUntrained extends PartCheck<Ambassador> {

    public AmbassadorUntrained() {
        super(Ambassador.class, one -> one.getTrainedOn() == null);
    }

    @Override
    protected Issue issue(Ambassador one) {
        return Issue.warning(this, one, Said.name(one), Said.name((Element) one.eContainer()));
    }
}
