package org.beffroi.strategy.check.channel;

import java.util.ArrayList;
import java.util.List;
import org.beffroi.strategy.check.Check;
import org.beffroi.strategy.check.Issue;
import org.beffroi.strategy.check.Parts;
import org.beffroi.strategy.check.Said;
import org.beffroi.strategy.check.Setting;
import org.beffroi.strategy.check.Subject;
import org.beffroi.strategy.model.Channel;
import org.beffroi.strategy.model.Presence;
import org.beffroi.strategy.model.Strategy;
import org.osgi.service.component.annotations.Component;

/** A number of followers of no date. */
@Component
@Check.Info(id = "followers-undated", subject = Subject.CHANNELS)
public final class FollowersUndated implements Check {

    @Override
    public List<Issue> look(Strategy strategy, Setting setting) {
        List<Issue> issues = new ArrayList<>();
        for (Channel channel : strategy.getChannels()) {
            if (channel.getFollowers() != null && channel.getFollowersAt() == null) {
                issues.add(Issue.warning(this, channel, Said.name(channel), channel.getFollowers()));
            }
        }
        for (Presence presence : new Parts(strategy).all(Presence.class)) {
            if (presence.getFollowers() != null && presence.getAt() == null) {
                issues.add(Issue.warning(this, presence, Said.name(presence), presence.getFollowers()));
            }
        }
        return issues;
    }
}
