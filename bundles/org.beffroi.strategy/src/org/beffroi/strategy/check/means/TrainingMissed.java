package org.beffroi.strategy.check.means;

import org.beffroi.strategy.check.Check;
import org.beffroi.strategy.check.Issue;
import org.beffroi.strategy.check.PartCheck;
import org.beffroi.strategy.check.Said;
import org.beffroi.strategy.check.Subject;
import org.beffroi.strategy.model.Training;
import org.osgi.service.component.annotations.Component;

/** A training whose day is past and that did not take place. */
@Component(service = Check.class)
@Check.Info(id = "training-missed", subject = Subject.MEANS)
public final class TrainingMissed extends PartCheck<Training> {

    public TrainingMissed() {
        super(Training.class, (training, setting) -> !training.isDone() && setting.isPast(training.getOn()));
    }

    @Override
    protected Issue issue(Training training) {
        return Issue.warning(this, training, Said.name(training), Said.day(training.getOn()))
                .with("done", fixed -> training.setDone(true));
    }
}
