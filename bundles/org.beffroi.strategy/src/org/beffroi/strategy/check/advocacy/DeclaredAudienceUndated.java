package org.beffroi.strategy.check.advocacy;

import org.beffroi.strategy.check.Check;
import org.beffroi.strategy.check.Issue;
import org.beffroi.strategy.check.PartCheck;
import org.beffroi.strategy.check.Said;
import org.beffroi.strategy.check.Subject;
import org.beffroi.strategy.model.Ambassador;
import org.beffroi.strategy.model.Element;
import org.osgi.service.component.annotations.Component;

/** An audience that somebody declared nobody knows when. */
@Component(service = Check.class)
@Check.Info(id = "declared-audience-undated", subject = Subject.ADVOCACY)
public final class DeclaredAudienceUndated extends PartCheck<Ambassador> {

    public DeclaredAudienceUndated() {
        super(Ambassador.class, one -> one.getDeclaredAudience() != null && one.getDeclaredOn() == null);
    }

    @Override
    protected Issue issue(Ambassador one) {
        return Issue.warning(this, one, Said.name(one), Said.name((Element) one.eContainer()));
    }
}
