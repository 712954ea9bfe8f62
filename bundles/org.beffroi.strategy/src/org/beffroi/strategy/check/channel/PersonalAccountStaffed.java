package org.beffroi.strategy.check.channel;

import java.util.List;
import org.beffroi.strategy.check.Check;
import org.beffroi.strategy.check.Issue;
import org.beffroi.strategy.check.Said;
import org.beffroi.strategy.check.Setting;
import org.beffroi.strategy.check.Subject;
import org.beffroi.strategy.model.ChannelStatus;
import org.beffroi.strategy.model.Strategy;
import org.osgi.service.component.annotations.Component;

/** Staff time on the personal account of an elected official. */
@Component
@Check.Info(id = "personal-account-staffed", subject = Subject.CHANNELS)
public final class PersonalAccountStaffed implements Check {

    @Override
    public List<Issue> look(Strategy strategy, Setting setting) {
        return strategy.getChannels().stream()
                .filter(channel -> channel.getStatus() == ChannelStatus.PERSONAL_OF_ELECTED)
                .filter(channel -> channel.isAgentsWorkOnIt() || channel.getOwner() != null)
                .map(channel -> Issue.alarm(this, channel, Said.name(channel)).with("stop", fixed -> {
                    channel.setAgentsWorkOnIt(false);
                    channel.setOwner(null);
                }))
                .toList();
    }
}
