package org.beffroi.strategy.check.editorial;

import org.beffroi.strategy.check.Check;
import org.beffroi.strategy.check.PartCheck;
import org.beffroi.strategy.check.Subject;
import org.beffroi.strategy.model.Message;
import org.osgi.service.component.annotations.Component;

/** A message that serves nothing. */
@Component(service = Check.class)
@Check.Info(id = "message-without-objective", subject = Subject.EDITORIAL)
public final class MessageWithoutObjective extends PartCheck<Message> {

    public MessageWithoutObjective() {
        super(Message.class, message -> message.getObjectives().isEmpty());
    }
}
