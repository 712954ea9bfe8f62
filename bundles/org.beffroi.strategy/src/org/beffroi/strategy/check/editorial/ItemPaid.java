package org.beffroi.strategy.check.editorial;

import java.util.ArrayList;
import java.util.List;
import org.beffroi.strategy.check.Check;
import org.beffroi.strategy.check.Issue;
import org.beffroi.strategy.check.Said;
import org.beffroi.strategy.check.Setting;
import org.beffroi.strategy.check.Subject;
import org.beffroi.strategy.check.wording.WordList;
import org.beffroi.strategy.model.EditorialItem;
import org.beffroi.strategy.model.ItemState;
import org.beffroi.strategy.model.Strategy;
import org.osgi.service.component.annotations.Component;

/** A paid post that speaks of a political or social issue. */
@Component
@Check.Info(id = "item-paid", subject = Subject.EDITORIAL)
public final class ItemPaid implements Check {

    private final WordList topics = WordList.read("issues_fr.txt");

    @Override
    public List<Issue> look(Strategy strategy, Setting setting) {
        List<Issue> issues = new ArrayList<>();
        for (EditorialItem item : strategy.getItems()) {
            if (item.isPaid() && item.getState() != ItemState.PUBLISHED && item.getState() != ItemState.DROPPED) {
                String text = String.join(" · ", text(item.getName()), text(item.getDescription()));
                topics.marked(text)
                        .ifPresent(marked -> issues.add(Issue.question(this, item, Said.name(item), marked)
                                .with("unpaid", fixed -> item.setPaid(false))));
            }
        }
        return issues;
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }
}
