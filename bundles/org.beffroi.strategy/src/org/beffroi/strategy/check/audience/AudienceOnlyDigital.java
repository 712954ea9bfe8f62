package org.beffroi.strategy.check.audience;

import java.util.List;
import org.beffroi.strategy.check.Check;
import org.beffroi.strategy.check.Issue;
import org.beffroi.strategy.check.Said;
import org.beffroi.strategy.check.Setting;
import org.beffroi.strategy.check.Subject;
import org.beffroi.strategy.check.channel.ChannelTraits;
import org.beffroi.strategy.model.AudienceKind;
import org.beffroi.strategy.model.Strategy;
import org.osgi.service.component.annotations.Component;

/** An audience of the territory that only digital channels reach. */
@Component
@Check.Info(id = "audience-only-digital", subject = Subject.AUDIENCES)
public final class AudienceOnlyDigital implements Check {

    @Override
    public List<Issue> look(Strategy strategy, Setting setting) {
        Reach reach = new Reach(strategy);
        return strategy.getAudiences().stream()
                .filter(audience -> audience.getKind() != AudienceKind.EXOGENOUS)
                .filter(audience -> !reach.of(audience).isEmpty()
                        && reach.of(audience).stream()
                                .allMatch(channel -> ChannelTraits.isDigital(channel.getMedium())))
                .map(audience -> Issue.question(this, audience, Said.name(audience)))
                .toList();
    }
}
