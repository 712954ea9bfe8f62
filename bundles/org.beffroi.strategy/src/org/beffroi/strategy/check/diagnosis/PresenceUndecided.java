package org.beffroi.strategy.check.diagnosis;

import java.util.List;
import org.beffroi.strategy.check.Check;
import org.beffroi.strategy.check.Issue;
import org.beffroi.strategy.check.Parts;
import org.beffroi.strategy.check.Said;
import org.beffroi.strategy.check.Setting;
import org.beffroi.strategy.check.Subject;
import org.beffroi.strategy.model.ChannelStatus;
import org.beffroi.strategy.model.Presence;
import org.beffroi.strategy.model.Strategy;
import org.osgi.service.component.annotations.Component;

/** A presence found on a network about which nothing was decided; an elected official's own account is not the body's to decide on. */
@Component
@Check.Info(id = "presence-undecided", subject = Subject.DIAGNOSIS)
public final class PresenceUndecided implements Check {

    @Override
    public List<Issue> look(Strategy strategy, Setting setting) {
        return new Parts(strategy)
                .all(Presence.class).stream()
                        .filter(presence -> presence.getChannel() == null)
                        .filter(presence -> presence.getStatus() != ChannelStatus.PERSONAL_OF_ELECTED)
                        .map(presence -> Issue.warning(this, presence, Said.name(presence)))
                        .toList();
    }
}
