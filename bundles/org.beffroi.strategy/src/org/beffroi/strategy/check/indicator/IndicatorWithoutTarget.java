package org.beffroi.strategy.check.indicator;

import java.util.List;
import org.beffroi.strategy.check.Check;
import org.beffroi.strategy.check.Issue;
import org.beffroi.strategy.check.Parts;
import org.beffroi.strategy.check.Said;
import org.beffroi.strategy.check.Setting;
import org.beffroi.strategy.check.Subject;
import org.beffroi.strategy.model.Indicator;
import org.beffroi.strategy.model.Strategy;
import org.osgi.service.component.annotations.Component;

/** An indicator that goes nowhere. */
@Component
@Check.Info(id = "indicator-without-target", subject = Subject.INDICATORS)
public final class IndicatorWithoutTarget implements Check {

    @Override
    public List<Issue> look(Strategy strategy, Setting setting) {
        return new Parts(strategy)
                .all(Indicator.class).stream()
                        .filter(indicator -> indicator.getTarget() == null)
                        .map(indicator -> Issue.warning(this, indicator, Said.name(indicator)))
                        .toList();
    }
}
