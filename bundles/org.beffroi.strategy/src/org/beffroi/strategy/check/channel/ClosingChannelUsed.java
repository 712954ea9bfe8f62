package org.beffroi.strategy.check.channel;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.beffroi.strategy.check.Check;
import org.beffroi.strategy.check.Issue;
import org.beffroi.strategy.check.Said;
import org.beffroi.strategy.check.Setting;
import org.beffroi.strategy.check.Subject;
import org.beffroi.strategy.model.Channel;
import org.beffroi.strategy.model.ChannelDecision;
import org.beffroi.strategy.model.Element;
import org.beffroi.strategy.model.ItemState;
import org.beffroi.strategy.model.Strategy;
import org.osgi.service.component.annotations.Component;

/** A channel that is to close and on which things are still planned. */
@Component
@Check.Info(id = "closing-channel-used", subject = Subject.CHANNELS)
public final class ClosingChannelUsed implements Check {

    @Override
    public List<Issue> look(Strategy strategy, Setting setting) {
        Map<Channel, List<Element>> users = new LinkedHashMap<>();
        strategy.getLines().forEach(line -> line.getChannels()
                .forEach(channel ->
                        users.computeIfAbsent(channel, any -> new ArrayList<>()).add(line)));
        strategy.getItems().stream()
                .filter(item -> item.getState() != ItemState.PUBLISHED && item.getState() != ItemState.DROPPED)
                .forEach(item -> item.getChannels()
                        .forEach(channel -> users.computeIfAbsent(channel, any -> new ArrayList<>())
                                .add(item)));
        return strategy.getChannels().stream()
                .filter(channel -> channel.getDecision() == ChannelDecision.CLOSE && users.containsKey(channel))
                .map(channel -> Issue.warning(this, channel, Said.name(channel), Said.names(users.get(channel))))
                .toList();
    }
}
