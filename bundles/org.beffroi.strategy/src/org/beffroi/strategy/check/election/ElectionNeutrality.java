package org.beffroi.strategy.check.election;

import java.util.ArrayList;
import java.util.List;
import org.beffroi.strategy.check.Check;
import org.beffroi.strategy.check.Issue;
import org.beffroi.strategy.check.Said;
import org.beffroi.strategy.check.Setting;
import org.beffroi.strategy.check.Subject;
import org.beffroi.strategy.check.wording.WordList;
import org.beffroi.strategy.model.EditorialItem;
import org.beffroi.strategy.model.ElectoralCriterion;
import org.beffroi.strategy.model.Strategy;
import org.osgi.service.component.annotations.Component;

/** The fourth criterion: does it inform, without praise or campaign? */
@Component
@Check.Info(id = "election-neutrality", subject = Subject.ELECTIONS)
public final class ElectionNeutrality implements Check {

    private final WordList praise = WordList.read("praise_fr.txt");
    private final WordList campaign = WordList.read("campaign_fr.txt");

    @Override
    public List<Issue> look(Strategy strategy, Setting setting) {
        List<Issue> issues = new ArrayList<>();
        for (Ahead.Planned planned : new Ahead(strategy).planned()) {
            EditorialItem item = planned.item();
            String text = (item.getName() == null ? "" : item.getName() + " · ")
                    + (item.getDescription() == null ? "" : item.getDescription());
            praise.marked(text)
                    .or(() -> campaign.marked(text))
                    .flatMap(marked -> Ahead.asked(
                            Issue.question(this, item, Said.name(item), marked), item, ElectoralCriterion.NEUTRALITY))
                    .ifPresent(issues::add);
        }
        return issues;
    }
}
