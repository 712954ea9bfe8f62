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

/** Taking part of which nobody knows what is asked, or of whom. */
@Component
@Check.Info(id = "participation-without-question", subject = Subject.PARTICIPATION)
public final class ParticipationWithoutQuestion implements Check {

    @Override
    public List<Issue> look(Strategy strategy, Setting setting) {
        return new Parts(strategy)
                .all(Participation.class).stream()
                        .filter(one -> Said.isNothing(one.getAsked())
                                || one.getAudiences().isEmpty())
                        .map(one -> Issue.warning(this, one, Said.name(one)))
                        .toList();
    }
}
