package org.beffroi.strategy.check.election;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.beffroi.strategy.check.Check;
import org.beffroi.strategy.check.Issue;
import org.beffroi.strategy.check.Said;
import org.beffroi.strategy.check.Setting;
import org.beffroi.strategy.check.Subject;
import org.beffroi.strategy.model.EditorialItem;
import org.beffroi.strategy.model.EditorialLine;
import org.beffroi.strategy.model.ElectoralCriterion;
import org.beffroi.strategy.model.Strategy;
import org.osgi.service.component.annotations.Component;

/** The first criterion: was it there before? */
@Component
@Check.Info(id = "election-anteriority", subject = Subject.ELECTIONS)
public final class ElectionAnteriority implements Check {

    @Override
    public List<Issue> look(Strategy strategy, Setting setting) {
        Ahead ahead = new Ahead(strategy);
        List<Issue> issues = new ArrayList<>();
        Map<LocalDate, Map<EditorialLine, List<EditorialItem>>> known = new HashMap<>();
        for (Ahead.Planned planned : ahead.planned()) {
            EditorialItem item = planned.item();
            Map<EditorialLine, List<EditorialItem>> before =
                    known.computeIfAbsent(planned.period().getFrom(), ahead::before);
            if (item.getLine() == null || !before.containsKey(item.getLine())) {
                Ahead.asked(
                                Issue.question(this, item, Said.name(item), Said.day(item.getOn())),
                                item,
                                ElectoralCriterion.ANTERIORITY)
                        .ifPresent(issues::add);
            }
        }
        return issues;
    }
}
