package org.beffroi.strategy.check.channel;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.beffroi.strategy.check.Check;
import org.beffroi.strategy.check.Issue;
import org.beffroi.strategy.check.Said;
import org.beffroi.strategy.check.Setting;
import org.beffroi.strategy.check.Subject;
import org.beffroi.strategy.model.Channel;
import org.beffroi.strategy.model.Strategy;
import org.osgi.service.component.annotations.Component;

/** A channel that serves nothing. */
@Component
@Check.Info(id = "channel-without-objective", subject = Subject.CHANNELS)
public final class ChannelWithoutObjective implements Check {

    @Override
    public List<Issue> look(Strategy strategy, Setting setting) {
        Set<Channel> used = new HashSet<>();
        strategy.getLines().stream()
                .filter(line -> !line.getObjectives().isEmpty())
                .forEach(line -> used.addAll(line.getChannels()));
        return strategy.getChannels().stream()
                .filter(ChannelTraits::speaksForUs)
                .filter(channel -> channel.getObjectives().isEmpty() && !used.contains(channel))
                .map(channel -> Issue.warning(this, channel, Said.name(channel)))
                .toList();
    }
}
