package org.beffroi.strategy.check.editorial;

import java.util.List;
import org.beffroi.strategy.check.Check;
import org.beffroi.strategy.check.Issue;
import org.beffroi.strategy.check.Parts;
import org.beffroi.strategy.check.Said;
import org.beffroi.strategy.check.Setting;
import org.beffroi.strategy.check.Subject;
import org.beffroi.strategy.model.Message;
import org.beffroi.strategy.model.Strategy;
import org.osgi.service.component.annotations.Component;

/** A message that serves nothing. */
@Component
@Check.Info(id = "message-without-objective", subject = Subject.EDITORIAL)
public final class MessageWithoutObjective implements Check {

    @Override
    public List<Issue> look(Strategy strategy, Setting setting) {
        return new Parts(strategy)
                .all(Message.class).stream()
                        .filter(message -> message.getObjectives().isEmpty())
                        .map(message -> Issue.warning(this, message, Said.name(message)))
                        .toList();
    }
}
