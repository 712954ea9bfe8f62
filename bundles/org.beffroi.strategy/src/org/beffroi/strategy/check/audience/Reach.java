package org.beffroi.strategy.check.audience;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.beffroi.strategy.check.channel.ChannelTraits;
import org.beffroi.strategy.model.Audience;
import org.beffroi.strategy.model.Channel;
import org.beffroi.strategy.model.Strategy;

/** Which channels reach which audiences, said on either side. */
public final class Reach {

    private final Map<Audience, Set<Channel>> channels = new HashMap<>();

    /** Those of a strategy. */
    public Reach(Strategy strategy) {
        strategy.getAudiences()
                .forEach(audience -> audience.getChannels().forEach(channel -> reaches(channel, audience)));
        strategy.getChannels()
                .forEach(channel -> channel.getAudiences().forEach(audience -> reaches(channel, audience)));
    }

    private void reaches(Channel channel, Audience audience) {
        if (ChannelTraits.speaksForUs(channel)) {
            channels.computeIfAbsent(audience, any -> new LinkedHashSet<>()).add(channel);
        }
    }

    /** The body's channels that reach an audience. */
    public Set<Channel> of(Audience audience) {
        return channels.getOrDefault(audience, Set.of());
    }
}
