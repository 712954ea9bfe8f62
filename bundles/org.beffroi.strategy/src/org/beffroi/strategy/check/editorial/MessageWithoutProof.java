package org.beffroi.strategy.check.editorial;

import org.beffroi.strategy.check.Check;
import org.beffroi.strategy.check.PartCheck;
import org.beffroi.strategy.check.Said;
import org.beffroi.strategy.check.Subject;
import org.beffroi.strategy.model.Message;
import org.osgi.service.component.annotations.Component;

/** A message that proves nothing. */
@Component(service = Check.class)
@Check.Info(id = "message-without-proof", subject = Subject.EDITORIAL)
public final class MessageWithoutProof extends PartCheck<Message> {

    public MessageWithoutProof() {
        super(Message.class, message -> Said.isNothing(message.getProof()));
    }
}
