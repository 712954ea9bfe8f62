package org.beffroi.strategy.check.channel;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.beffroi.strategy.check.Check;
import org.beffroi.strategy.check.Issue;
import org.beffroi.strategy.check.Said;
import org.beffroi.strategy.check.Setting;
import org.beffroi.strategy.check.Subject;
import org.beffroi.strategy.model.Channel;
import org.beffroi.strategy.model.ChannelStatus;
import org.beffroi.strategy.model.Element;
import org.beffroi.strategy.model.Strategy;
import org.osgi.service.component.annotations.Component;

/** A personal account of an elected official counted as the institution’s. */
@Component
@Check.Info(id = "personal-account-counted", subject = Subject.CHANNELS)
public final class PersonalAccountCounted implements Check {

    @Override
    public List<Issue> look(Strategy strategy, Setting setting) {
        Map<Channel, List<Element>> users = new LinkedHashMap<>();
        strategy.getLines().forEach(line -> note(users, line.getChannels(), line));
        strategy.getItems().forEach(item -> note(users, item.getChannels(), item));
        strategy.getAudiences().forEach(audience -> note(users, audience.getChannels(), audience));
        List<Issue> issues = new ArrayList<>();
        for (Channel channel : strategy.getChannels()) {
            List<Element> by = users.getOrDefault(channel, List.of());
            if (channel.getStatus() == ChannelStatus.PERSONAL_OF_ELECTED
                    && !(by.isEmpty()
                            && channel.getObjectives().isEmpty()
                            && channel.getAudiences().isEmpty())) {
                List<Element> all = Stream.concat(
                                by.stream(),
                                Stream.concat(channel.getObjectives().stream(), channel.getAudiences().stream()))
                        .toList();
                issues.add(Issue.alarm(this, channel, Said.name(channel), Said.names(all))
                        .with("detach", fixed -> detach(fixed, channel)));
            }
        }
        return issues;
    }

    private static void note(Map<Channel, List<Element>> users, List<Channel> channels, Element user) {
        channels.forEach(channel ->
                users.computeIfAbsent(channel, any -> new ArrayList<>()).add(user));
    }

    private static void detach(Strategy strategy, Channel channel) {
        strategy.getLines().forEach(line -> line.getChannels().remove(channel));
        strategy.getItems().forEach(item -> item.getChannels().remove(channel));
        strategy.getAudiences().forEach(audience -> audience.getChannels().remove(channel));
        channel.getObjectives().clear();
        channel.getAudiences().clear();
    }
}
