package org.beffroi.strategy.check.rules;

import java.util.List;
import org.beffroi.strategy.check.Check;
import org.beffroi.strategy.check.Issue;
import org.beffroi.strategy.check.Parts;
import org.beffroi.strategy.check.Said;
import org.beffroi.strategy.check.Setting;
import org.beffroi.strategy.check.Subject;
import org.beffroi.strategy.model.AmbassadorGroup;
import org.beffroi.strategy.model.AmbassadorKind;
import org.beffroi.strategy.model.ChannelStatus;
import org.beffroi.strategy.model.CharterKind;
import org.beffroi.strategy.model.Strategy;
import org.osgi.service.component.annotations.Component;

/** Elected officials speak on their own accounts, and no charter tells the voices apart. */
@Component
@Check.Info(id = "elected-charter-missing", subject = Subject.RULES)
public final class ElectedCharterMissing implements Check {

    @Override
    public List<Issue> look(Strategy strategy, Setting setting) {
        boolean speak = strategy.getChannels().stream()
                        .anyMatch(channel -> channel.getStatus() == ChannelStatus.PERSONAL_OF_ELECTED)
                || new Parts(strategy)
                        .all(AmbassadorGroup.class).stream()
                                .anyMatch(group -> group.getKind() == AmbassadorKind.ELECTED_GROUP);
        boolean there = strategy.getCharters().stream().anyMatch(charter -> charter.getKind() == CharterKind.ELECTED);
        return speak && !there ? List.of(Issue.warning(this, strategy, Said.name(strategy))) : List.of();
    }
}
