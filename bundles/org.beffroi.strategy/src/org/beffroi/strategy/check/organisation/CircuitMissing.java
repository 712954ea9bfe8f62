package org.beffroi.strategy.check.organisation;

import java.util.List;
import org.beffroi.strategy.check.Check;
import org.beffroi.strategy.check.Issue;
import org.beffroi.strategy.check.Said;
import org.beffroi.strategy.check.Setting;
import org.beffroi.strategy.check.Subject;
import org.beffroi.strategy.check.channel.ChannelTraits;
import org.beffroi.strategy.model.Channel;
import org.beffroi.strategy.model.Organisation;
import org.beffroi.strategy.model.Strategy;
import org.osgi.service.component.annotations.Component;

/** Channels that people write to, and no circuit. */
@Component
@Check.Info(id = "circuit-missing", subject = Subject.ORGANISATION)
public final class CircuitMissing implements Check {

    @Override
    public List<Issue> look(Strategy strategy, Setting setting) {
        Organisation organisation = strategy.getOrganisation();
        if (organisation != null && !organisation.getCircuits().isEmpty()) {
            return List.of();
        }
        List<Channel> open = strategy.getChannels().stream()
                .filter(ChannelTraits::speaksForUs)
                .toList();
        return open.isEmpty()
                ? List.of()
                : List.of(Issue.warning(this, organisation == null ? strategy : organisation, Said.names(open)));
    }
}
