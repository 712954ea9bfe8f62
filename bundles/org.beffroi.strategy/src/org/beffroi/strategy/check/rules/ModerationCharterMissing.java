package org.beffroi.strategy.check.rules;

import java.util.List;
import org.beffroi.strategy.check.Check;
import org.beffroi.strategy.check.Issue;
import org.beffroi.strategy.check.Said;
import org.beffroi.strategy.check.Setting;
import org.beffroi.strategy.check.Subject;
import org.beffroi.strategy.check.channel.ChannelTraits;
import org.beffroi.strategy.model.Channel;
import org.beffroi.strategy.model.CharterKind;
import org.beffroi.strategy.model.Strategy;
import org.osgi.service.component.annotations.Component;

/** Comments are open and no charter says what may be taken down. */
@Component
@Check.Info(id = "moderation-charter-missing", subject = Subject.RULES)
public final class ModerationCharterMissing implements Check {

    @Override
    public List<Issue> look(Strategy strategy, Setting setting) {
        List<Channel> open = strategy.getChannels().stream()
                .filter(ChannelTraits::takesComments)
                .toList();
        boolean there =
                strategy.getCharters().stream().anyMatch(charter -> charter.getKind() == CharterKind.MODERATION);
        return open.isEmpty() || there ? List.of() : List.of(Issue.alarm(this, strategy, Said.names(open)));
    }
}
