package org.beffroi.strategy.check.diagnosis;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    private static final int UNKNOWN = -1;

    @Override
    public List<Issue> look(Strategy strategy, Setting setting) {
        Map<Medium, Integer> ours = new HashMap<>();
        for (Channel channel : strategy.getChannels()) {
            if (channel.getStatus() == ChannelStatus.OFFICIAL) {
                int followers = channel.getFollowers() == null ? UNKNOWN : channel.getFollowers();
                ours.merge(channel.getMedium(), followers, Math::max);
            }
        }
        return new Parts(strategy)
                .all(Presence.class).stream()
                        .filter(presence -> isOfOthers(presence.getStatus()) && presence.getFollowers() != null)
                        .flatMap(presence -> compared(presence, ours.get(presence.getMedium())).stream())
                        .toList();
    }

    private Optional<Issue> compared(Presence presence, Integer ours) {
        if (ours == null) {
            return Optional.of(
                    Issue.question(this, presence).saying("alone", Said.name(presence), presence.getFollowers()));
        }
        return ours == UNKNOWN || presence.getFollowers() <= ours
                ? Optional.empty()
                : Optional.of(Issue.question(this, presence, Said.name(presence), presence.getFollowers(), ours));
    }

    private static boolean isOfOthers(ChannelStatus status) {
        return status == ChannelStatus.UNOFFICIAL || status == ChannelStatus.COMMUNITY;
    }
}
