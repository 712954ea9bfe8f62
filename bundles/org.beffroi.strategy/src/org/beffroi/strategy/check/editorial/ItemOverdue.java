package org.beffroi.strategy.check.editorial;

import java.util.List;
import org.beffroi.strategy.check.Check;
import org.beffroi.strategy.check.Issue;
import org.beffroi.strategy.check.Said;
import org.beffroi.strategy.check.Setting;
import org.beffroi.strategy.check.Subject;
import org.beffroi.strategy.model.ItemState;
import org.beffroi.strategy.model.Strategy;
import org.osgi.service.component.annotations.Component;

/** Something planned for a day that is past. */
@Component
@Check.Info(id = "item-overdue", subject = Subject.EDITORIAL)
public final class ItemOverdue implements Check {

    @Override
    public List<Issue> look(Strategy strategy, Setting setting) {
        return strategy.getItems().stream()
                .filter(item -> setting.isPast(item.getOn()))
                .filter(item -> item.getState() != ItemState.PUBLISHED && item.getState() != ItemState.DROPPED)
                .map(item -> Issue.warning(this, item, Said.name(item), Said.day(item.getOn()))
                        .with("published", fixed -> item.setState(ItemState.PUBLISHED))
                        .with("dropped", fixed -> item.setState(ItemState.DROPPED)))
                .toList();
    }
}
