package org.beffroi.strategy.check.frame;

import java.time.LocalDate;
import java.util.List;
import org.beffroi.strategy.check.Check;
import org.beffroi.strategy.check.Issue;
import org.beffroi.strategy.check.Said;
import org.beffroi.strategy.check.Setting;
import org.beffroi.strategy.check.Subject;
import org.beffroi.strategy.model.Strategy;
import org.osgi.service.component.annotations.Component;

/** A period that is missing or runs backwards. */
@Component
@Check.Info(id = "period-unsound", subject = Subject.FRAME)
public final class PeriodUnsound implements Check {

    @Override
    public List<Issue> look(Strategy strategy, Setting setting) {
        LocalDate from = strategy.getFrom();
        LocalDate until = strategy.getUntil();
        if (from == null || until == null) {
            return List.of(Issue.warning(this, strategy));
        }
        if (from.isAfter(until)) {
            return List.of(Issue.warning(this, strategy)
                    .saying("backwards", Said.name(strategy), Said.day(from), Said.day(until))
                    .with("swap", fixed -> {
                        fixed.setFrom(until);
                        fixed.setUntil(from);
                    }));
        }
        return List.of();
    }
}
