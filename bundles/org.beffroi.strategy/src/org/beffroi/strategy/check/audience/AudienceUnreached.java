package org.beffroi.strategy.check.audience;

import java.util.List;
import org.beffroi.strategy.check.Check;
import org.beffroi.strategy.check.Issue;
import org.beffroi.strategy.check.Said;
import org.beffroi.strategy.check.Setting;
import org.beffroi.strategy.check.Subject;
import org.beffroi.strategy.model.Strategy;
import org.osgi.service.component.annotations.Component;

/** An audience that no channel reaches. */
@Component
@Check.Info(id = "audience-unreached", subject = Subject.AUDIENCES)
public final class AudienceUnreached implements Check {

    @Override
    public List<Issue> look(Strategy strategy, Setting setting) {
        Reach reach = new Reach(strategy);
        return strategy.getAudiences().stream()
                .filter(audience -> reach.of(audience).isEmpty())
                .map(audience -> Issue.warning(this, audience, Said.name(audience)))
                .toList();
    }
}
