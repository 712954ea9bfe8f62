package org.beffroi.strategy.check.frame;

import java.util.List;
import org.beffroi.strategy.check.Check;
import org.beffroi.strategy.check.Issue;
import org.beffroi.strategy.check.Said;
import org.beffroi.strategy.check.Setting;
import org.beffroi.strategy.check.Subject;
import org.beffroi.strategy.model.Strategy;
import org.osgi.service.component.annotations.Component;

/** A strategy whose time is over. */
@Component
@Check.Info(id = "period-ended", subject = Subject.FRAME)
public final class PeriodEnded implements Check {

    @Override
    public List<Issue> look(Strategy strategy, Setting setting) {
        return setting.isPast(strategy.getUntil())
                ? List.of(Issue.warning(this, strategy, Said.name(strategy), Said.day(strategy.getUntil())))
                : List.of();
    }
}
