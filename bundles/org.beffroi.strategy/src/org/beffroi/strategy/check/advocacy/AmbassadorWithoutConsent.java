package org.beffroi.strategy.check.advocacy;

import org.beffroi.strategy.check.Check;
import org.beffroi.strategy.check.Issue;
import org.beffroi.strategy.check.PartCheck;
import org.beffroi.strategy.check.Said;
import org.beffroi.strategy.check.Subject;
import org.beffroi.strategy.model.Ambassador;
import org.beffroi.strategy.model.Element;
import org.osgi.service.component.annotations.Component;

/** Somebody made an ambassador without a dated consent. */
@Component(service = Check.class)
@Check.Info(id = "ambassador-without-consent", subject = Subject.ADVOCACY)
public final class AmbassadorWithoutConsent extends PartCheck<Ambassador> {

    public AmbassadorWithoutConsent() {
        super(Ambassador.class, one -> one.getConsentOn() == null);
    }

    @Override
    protected Issue issue(Ambassador one) {
        return Issue.alarm(this, one, Said.name(one), Said.name((Element) one.eContainer()));
    }
}
