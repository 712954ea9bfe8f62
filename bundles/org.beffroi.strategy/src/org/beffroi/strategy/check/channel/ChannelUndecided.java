package org.beffroi.strategy.check.channel;

import java.util.ArrayList;
import java.util.List;
import org.beffroi.strategy.check.Check;
import org.beffroi.strategy.check.Issue;
import org.beffroi.strategy.check.Said;
import org.beffroi.strategy.check.Setting;
import org.beffroi.strategy.check.Subject;
import org.beffroi.strategy.model.Channel;
import org.beffroi.strategy.model.ChannelDecision;
import org.beffroi.strategy.model.ChannelStatus;
import org.beffroi.strategy.model.Strategy;
import org.osgi.service.component.annotations.Component;

/** A channel of which nobody decided what becomes of it. */
@Component
@Check.Info(id = "channel-undecided", subject = Subject.CHANNELS)
public final class ChannelUndecided implements Check {

    @Override
    public List<Issue> look(Strategy strategy, Setting setting) {
        List<Issue> issues = new ArrayList<>();
        for (Channel channel : strategy.getChannels()) {
            if (channel.getStatus() != ChannelStatus.PERSONAL_OF_ELECTED) {
                if (channel.getDecision() == ChannelDecision.UNDECIDED) {
                    issues.add(Issue.warning(this, channel, Said.name(channel)));
                } else if (channel.getDecision() != ChannelDecision.KEEP && Said.isNothing(channel.getWhy())) {
                    issues.add(Issue.warning(this, channel).saying("unreasoned", Said.name(channel)));
                }
            }
        }
        return issues;
    }
}
