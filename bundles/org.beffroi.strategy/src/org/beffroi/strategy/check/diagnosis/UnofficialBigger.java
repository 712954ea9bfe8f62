package org.beffroi.strategy.check.diagnosis;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.beffroi.strategy.check.Check;
import org.beffroi.strategy.check.Issue;
import org.beffroi.strategy.check.Parts;
import org.beffroi.strategy.check.Said;
import org.beffroi.strategy.check.Setting;
import org.beffroi.strategy.check.Subject;
import org.beffroi.strategy.model.Channel;
import org.beffroi.strategy.model.ChannelStatus;
import org.beffroi.strategy.model.Medium;
import org.beffroi.strategy.model.Presence;
import org.beffroi.strategy.model.Strategy;
import org.osgi.service.component.annotations.Component;

/** A page of others that has more followers than ours on the same network. */
@Component
@Check.Info(id = "unofficial-bigger", subject = Subject.DIAGNOSIS)
public final class UnofficialBigger implements Check {

    @Override
    public List<Issue> look(Strategy strategy, Setting setting) {
        Map<Medium, Integer> ours = new HashMap<>();
        for (Channel channel : strategy.getChannels()) {
            if (channel.getStatus() == ChannelStatus.OFFICIAL && channel.getFollowers() != null) {
                ours.merge(channel.getMedium(), channel.getFollowers(), Math::max);
            }
        }
        return new Parts(strategy)
                .all(Presence.class).stream()
                        .filter(presence -> isOfOthers(presence.getStatus()) && presence.getFollowers() != null)
                        .filter(presence -> presence.getFollowers() > ours.getOrDefault(presence.getMedium(), 0))
                        .map(presence -> Issue.question(
                                this,
                                presence,
                                Said.name(presence),
                                presence.getFollowers(),
                                ours.getOrDefault(presence.getMedium(), 0)))
                        .toList();
    }

    private static boolean isOfOthers(ChannelStatus status) {
        return status == ChannelStatus.UNOFFICIAL || status == ChannelStatus.COMMUNITY;
    }
}
