package org.beffroi.strategy.check.means;

import java.util.List;
import org.beffroi.strategy.check.Check;
import org.beffroi.strategy.check.Issue;
import org.beffroi.strategy.check.Parts;
import org.beffroi.strategy.check.Said;
import org.beffroi.strategy.check.Setting;
import org.beffroi.strategy.check.Subject;
import org.beffroi.strategy.model.Strategy;
import org.beffroi.strategy.model.Training;
import org.osgi.service.component.annotations.Component;

/** A training whose day is past and that did not take place. */
@Component
@Check.Info(id = "training-missed", subject = Subject.MEANS)
public final class TrainingMissed implements Check {

    @Override
    public List<Issue> look(Strategy strategy, Setting setting) {
        return new Parts(strategy)
                .all(Training.class).stream()
                        .filter(training -> !training.isDone() && setting.isPast(training.getOn()))
                        .map(training -> Issue.warning(this, training, Said.name(training), Said.day(training.getOn()))
                                .with("done", fixed -> training.setDone(true)))
                        .toList();
    }
}
