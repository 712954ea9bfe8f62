package org.beffroi.strategy.check.election;

import java.util.ArrayList;
import java.util.List;
import org.beffroi.strategy.check.Check;
import org.beffroi.strategy.check.Issue;
import org.beffroi.strategy.check.Said;
import org.beffroi.strategy.check.Setting;
import org.beffroi.strategy.check.Subject;
import org.beffroi.strategy.model.Channel;
import org.beffroi.strategy.model.EditorialItem;
import org.beffroi.strategy.model.ElectoralCriterion;
import org.beffroi.strategy.model.Strategy;
import org.osgi.service.component.annotations.Component;

/** The third criterion: in the same form and by the same means as before? */
@Component
@Check.Info(id = "election-identity", subject = Subject.ELECTIONS)
public final class ElectionIdentity implements Check {

    @Override
    public List<Issue> look(Strategy strategy, Setting setting) {
        List<Issue> issues = new ArrayList<>();
        for (Ahead.Planned planned : new Ahead(strategy).planned()) {
            EditorialItem item = planned.item();
            if (item.getLine() == null) {
                continue;
            }
            List<Channel> other = item.getChannels().stream()
                    .filter(channel -> !item.getLine().getChannels().contains(channel))
                    .toList();
            if (item.isPaid() || !other.isEmpty()) {
                Issue issue = item.isPaid()
                        ? Issue.question(this, item).saying("paid", Said.name(item), Said.name(item.getLine()))
                        : Issue.question(this, item, Said.name(item), Said.name(item.getLine()), Said.names(other));
                Ahead.asked(issue, item, ElectoralCriterion.IDENTITY).ifPresent(issues::add);
            }
        }
        return issues;
    }
}
