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

/** A message that promises or compares as candidates do. */
@Component
@Check.Info(id = "message-campaign-tone", subject = Subject.EDITORIAL)
public final class MessageCampaignTone implements Check {

    private final WordList campaign = WordList.read("campaign_fr.txt");

    @Override
    public List<Issue> look(Strategy strategy, Setting setting) {
        List<Issue> issues = new ArrayList<>();
        for (Message message : strategy.getMessages()) {
            campaign.marked(message.getWords())
                    .ifPresent(marked -> issues.add(Issue.question(this, message, Said.name(message), marked)));
        }
        return issues;
    }
}
