package org.beffroi.strategy.check.channel;

import java.util.List;
import org.beffroi.strategy.check.Check;
import org.beffroi.strategy.check.Issue;
import org.beffroi.strategy.check.Said;
import org.beffroi.strategy.check.Setting;
import org.beffroi.strategy.check.Subject;
import org.beffroi.strategy.model.Strategy;
import org.osgi.service.component.annotations.Component;

/** A channel nobody runs. */
@Component
@Check.Info(id = "channel-without-owner", subject = Subject.CHANNELS)
public final class ChannelWithoutOwner implements Check {

    @Override
    public List<Issue> look(Strategy strategy, Setting setting) {
        return strategy.getChannels().stream()
                .filter(ChannelTraits::speaksForUs)
                .filter(channel -> channel.getOwner() == null)
                .map(channel -> Issue.warning(this, channel, Said.name(channel)))
                .toList();
    }
}
