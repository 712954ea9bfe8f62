package org.beffroi.strategy.check.indicator;

import java.util.ArrayList;
import java.util.List;
import org.beffroi.strategy.check.Check;
import org.beffroi.strategy.check.Issue;
import org.beffroi.strategy.check.Parts;
import org.beffroi.strategy.check.Said;
import org.beffroi.strategy.check.Setting;
import org.beffroi.strategy.check.Subject;
import org.beffroi.strategy.model.Direction;
import org.beffroi.strategy.model.Indicator;
import org.beffroi.strategy.model.Strategy;
import org.osgi.service.component.annotations.Component;

/** An indicator whose target lies against the direction it should take. */
@Component
@Check.Info(id = "indicator-direction", subject = Subject.INDICATORS)
public final class IndicatorDirection implements Check {

    @Override
    public List<Issue> look(Strategy strategy, Setting setting) {
        List<Issue> issues = new ArrayList<>();
        for (Indicator indicator : new Parts(strategy).all(Indicator.class)) {
            if (indicator.getBaseline() == null || indicator.getTarget() == null || indicator.getDirection() == null) {
                continue;
            }
            int way = indicator.getTarget().compareTo(indicator.getBaseline());
            Direction shown = way > 0 ? Direction.UP : way < 0 ? Direction.DOWN : Direction.STAY;
            if (shown != indicator.getDirection()) {
                issues.add(Issue.warning(
                                this, indicator, Said.name(indicator), indicator.getBaseline(), indicator.getTarget())
                        .with("turn", fixed -> indicator.setDirection(shown)));
            }
        }
        return issues;
    }
}
