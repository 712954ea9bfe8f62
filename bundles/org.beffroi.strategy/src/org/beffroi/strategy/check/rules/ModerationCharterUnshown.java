package org.beffroi.strategy.check.rules;

import java.util.ArrayList;
import java.util.List;
import org.beffroi.strategy.check.Check;
import org.beffroi.strategy.check.Issue;
import org.beffroi.strategy.check.Said;
import org.beffroi.strategy.check.Setting;
import org.beffroi.strategy.check.Subject;
import org.beffroi.strategy.check.channel.ChannelTraits;
import org.beffroi.strategy.model.Charter;
import org.beffroi.strategy.model.CharterKind;
import org.beffroi.strategy.model.Strategy;
import org.osgi.service.component.annotations.Component;

/** A moderation charter that those it binds cannot read. */
@Component
@Check.Info(id = "moderation-charter-unshown", subject = Subject.RULES)
public final class ModerationCharterUnshown implements Check {

    @Override
    public List<Issue> look(Strategy strategy, Setting setting) {
        List<Issue> issues = new ArrayList<>();
        boolean there = false;
        for (Charter charter : strategy.getCharters()) {
            if (charter.getKind() == CharterKind.MODERATION) {
                there = true;
                if (Said.isNothing(charter.getShownWhere())) {
                    issues.add(Issue.warning(this, charter, Said.name(charter)));
                }
            }
        }
        if (there) {
            strategy.getChannels().stream()
                    .filter(channel -> ChannelTraits.takesComments(channel) && !channel.isShowsModerationCharter())
                    .forEach(channel -> issues.add(Issue.warning(this, channel).saying("channel", Said.name(channel))));
        }
        return issues;
    }
}
