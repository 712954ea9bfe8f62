package org.beffroi.strategy.check.rules;

import java.util.List;
import org.beffroi.strategy.check.Check;
import org.beffroi.strategy.check.Issue;
import org.beffroi.strategy.check.Said;
import org.beffroi.strategy.check.Setting;
import org.beffroi.strategy.check.Subject;
import org.beffroi.strategy.check.channel.ChannelTraits;
import org.beffroi.strategy.model.CharterKind;
import org.beffroi.strategy.model.Strategy;
import org.osgi.service.component.annotations.Component;

/** A moderation charter that leaves no trace. */
@Component
@Check.Info(id = "moderation-register-missing", subject = Subject.RULES)
public final class ModerationRegisterMissing implements Check {

    /** A page with comments seldom stays that long without an act. */
    private static final int MONTHS = 3;

    @Override
    public List<Issue> look(Strategy strategy, Setting setting) {
        boolean open = strategy.getChannels().stream().anyMatch(ChannelTraits::takesComments);
        if (!open || !strategy.getModeration().isEmpty()) {
            return List.of();
        }
        return strategy.getCharters().stream()
                .filter(charter -> charter.getKind() == CharterKind.MODERATION)
                .filter(charter -> charter.getAdoptedOn() != null
                        && setting.isPast(charter.getAdoptedOn().plusMonths(MONTHS)))
                .map(charter -> Issue.question(this, charter, Said.name(charter), Said.day(charter.getAdoptedOn())))
                .toList();
    }
}
