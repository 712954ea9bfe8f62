package org.beffroi.strategy.check.participation;

import org.beffroi.strategy.check.Check;
import org.beffroi.strategy.check.Issue;
import org.beffroi.strategy.check.PartCheck;
import org.beffroi.strategy.check.Said;
import org.beffroi.strategy.check.Subject;
import org.beffroi.strategy.model.Participation;
import org.osgi.service.component.annotations.Component;

/** People were asked, and never told what became of it. */
@Component(service = Check.class)
@Check.Info(id = "participation-unanswered", subject = Subject.PARTICIPATION)
public final class ParticipationUnanswered extends PartCheck<Participation> {

    public ParticipationUnanswered() {
        super(Participation.class, (one, setting) -> setting.isPast(one.getUntil()) && Said.isNothing(one.getBecame()));
    }

    @Override
    protected Issue issue(Participation one) {
        return Issue.alarm(this, one, Said.name(one), Said.day(one.getUntil()));
    }
}
