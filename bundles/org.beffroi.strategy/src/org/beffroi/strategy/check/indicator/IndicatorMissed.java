package org.beffroi.strategy.check.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.beffroi.strategy.check.Check;
import org.beffroi.strategy.check.Issue;
import org.beffroi.strategy.check.Parts;
import org.beffroi.strategy.check.Said;
import org.beffroi.strategy.check.Setting;
import org.beffroi.strategy.check.Subject;
import org.beffroi.strategy.element.Measurements;
import org.beffroi.strategy.measure.Tracking;
import org.beffroi.strategy.model.Indicator;
import org.beffroi.strategy.model.Measurement;
import org.beffroi.strategy.model.Strategy;
import org.osgi.service.component.annotations.Component;

/** An indicator that is due and not where it should be. */
@Component
@Check.Info(id = "indicator-missed", subject = Subject.INDICATORS)
public final class IndicatorMissed implements Check {

    @Override
    public List<Issue> look(Strategy strategy, Setting setting) {
        List<Issue> issues = new ArrayList<>();
        for (Indicator indicator : new Parts(strategy).all(Indicator.class)) {
            Optional<Measurement> last = Measurements.latest(indicator);
            if (last.isPresent() && Tracking.isMissed(indicator, setting.today(), setting.zone())) {
                issues.add(Issue.warning(
                        this,
                        indicator,
                        Said.name(indicator),
                        Said.day(indicator.getDue()),
                        last.get().getValue(),
                        indicator.getTarget()));
            }
        }
        return issues;
    }
}
