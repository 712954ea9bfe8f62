package org.beffroi.strategy.check.editorial;

import java.util.ArrayList;
import java.util.List;
import org.beffroi.strategy.check.Check;
import org.beffroi.strategy.check.Issue;
import org.beffroi.strategy.check.Said;
import org.beffroi.strategy.check.Setting;
import org.beffroi.strategy.check.Subject;
import org.beffroi.strategy.check.wording.WordList;
import org.beffroi.strategy.model.Message;
import org.beffroi.strategy.model.Strategy;
import org.osgi.service.component.annotations.Component;

/** A message in which the institution congratulates itself. */
@Component
@Check.Info(id = "message-self-praise", subject = Subject.EDITORIAL)
public final class MessageSelfPraise implements Check {

    private final WordList praise = WordList.read("praise_fr.txt");

    @Override
    public List<Issue> look(Strategy strategy, Setting setting) {
        List<Issue> issues = new ArrayList<>();
        for (Message message : strategy.getMessages()) {
            praise.marked(message.getWords())
                    .ifPresent(marked -> issues.add(Issue.question(this, message, Said.name(message), marked)));
        }
        return issues;
    }
}
