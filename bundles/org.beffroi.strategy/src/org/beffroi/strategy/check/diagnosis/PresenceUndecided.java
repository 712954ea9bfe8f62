package org.beffroi.strategy.check.diagnosis;

import org.beffroi.strategy.check.Check;
import org.beffroi.strategy.check.PartCheck;
import org.beffroi.strategy.check.Subject;
import org.beffroi.strategy.model.ChannelStatus;
import org.beffroi.strategy.model.Presence;
import org.osgi.service.component.annotations.Component;

/** A presence found on a network about which nothing was decided; an elected official's own account is not the body's to decide on. */
@Component(service = Check.class)
@Check.Info(id = "presence-undecided", subject = Subject.DIAGNOSIS)
public final class PresenceUndecided extends PartCheck<Presence> {

    public PresenceUndecided() {
        super(
                Presence.class,
                presence -> presence.getChannel() == null && presence.getStatus() != ChannelStatus.PERSONAL_OF_ELECTED);
    }
}
