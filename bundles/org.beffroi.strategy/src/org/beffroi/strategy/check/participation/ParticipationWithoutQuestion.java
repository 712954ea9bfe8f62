package org.beffroi.strategy.check.participation;

import org.beffroi.strategy.check.Check;
import org.beffroi.strategy.check.PartCheck;
import org.beffroi.strategy.check.Said;
import org.beffroi.strategy.check.Subject;
import org.beffroi.strategy.model.Participation;
import org.osgi.service.component.annotations.Component;

/** Taking part of which nobody knows what is asked, or of whom. */
@Component(service = Check.class)
@Check.Info(id = "participation-without-question", subject = Subject.PARTICIPATION)
public final class ParticipationWithoutQuestion extends PartCheck<Participation> {

    public ParticipationWithoutQuestion() {
        super(
                Participation.class,
                one -> Said.isNothing(one.getAsked()) || one.getAudiences().isEmpty());
    }
}
