package org.beffroi.strategy.check.participation;

import java.util.List;
import org.beffroi.strategy.check.Check;
import org.beffroi.strategy.check.Issue;
import org.beffroi.strategy.check.Parts;
import org.beffroi.strategy.check.Said;
import org.beffroi.strategy.check.Setting;
import org.beffroi.strategy.check.Subject;
import org.beffroi.strategy.model.Participation;
import org.beffroi.strategy.model.Strategy;
import org.osgi.service.component.annotations.Component;

/** People were asked, and never told what became of it. */
@Component
@Check.Info(id = "participation-unanswered", subject = Subject.PARTICIPATION)
public final class ParticipationUnanswered implements Check {

    @Override
    public List<Issue> look(Strategy strategy, Setting setting) {
        return new Parts(strategy)
                .all(Participation.class).stream()
                        .filter(one -> setting.isPast(one.getUntil()) && Said.isNothing(one.getBecame()))
                        .map(one -> Issue.alarm(this, one, Said.name(one), Said.day(one.getUntil())))
                        .toList();
    }
}
