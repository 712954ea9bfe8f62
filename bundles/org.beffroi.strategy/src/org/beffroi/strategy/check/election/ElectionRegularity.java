package org.beffroi.strategy.check.election;

import java.time.YearMonth;
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
import org.beffroi.strategy.model.ItemState;
import org.beffroi.strategy.model.Strategy;
import org.osgi.service.component.annotations.Component;

/** The second criterion: as often as before? */
@Component
@Check.Info(id = "election-regularity", subject = Subject.ELECTIONS)
public final class ElectionRegularity implements Check {

    @Override
    public List<Issue> look(Strategy strategy, Setting setting) {
        Map<EditorialLine, Map<YearMonth, Integer>> months = new HashMap<>();
        strategy.getItems().stream()
                .filter(item -> item.getLine() != null && item.getOn() != null && item.getState() != ItemState.DROPPED)
                .forEach(item -> months.computeIfAbsent(item.getLine(), any -> new HashMap<>())
                        .merge(YearMonth.from(item.getOn()), 1, Integer::sum));
        List<Issue> issues = new ArrayList<>();
        for (Ahead.Planned planned : new Ahead(strategy).planned()) {
            EditorialItem item = planned.item();
            EditorialLine line = item.getLine();
            if (line == null || line.getTimes() == null || line.getEvery() == null) {
                continue;
            }
            int now = months.get(line).get(YearMonth.from(item.getOn()));
            long usual = inAMonth(line);
            if (now > usual) {
                Ahead.asked(
                                Issue.question(this, item, Said.name(item), Said.name(line), now, usual),
                                item,
                                ElectoralCriterion.REGULARITY)
                        .ifPresent(issues::add);
            }
        }
        return issues;
    }

    /** The most that its cadence brings in one month. */
    private static long inAMonth(EditorialLine line) {
        return switch (line.getEvery()) {
            case DAY -> line.getTimes() * 31L;
            case WEEK -> line.getTimes() * 5L;
            case MONTH -> line.getTimes();
            case YEAR -> Math.max(1, (line.getTimes() + 11L) / 12);
        };
    }
}
