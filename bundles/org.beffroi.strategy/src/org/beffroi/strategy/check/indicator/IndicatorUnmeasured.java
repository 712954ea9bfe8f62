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
import org.beffroi.strategy.measure.Rhythm;
import org.beffroi.strategy.measure.Tracking;
import org.beffroi.strategy.model.Indicator;
import org.beffroi.strategy.model.Measurement;
import org.beffroi.strategy.model.Strategy;
import org.osgi.service.component.annotations.Component;

/** An indicator that was never measured, or whose last figure is stale: the one of {@link Tracking}. */
@Component
@Check.Info(id = "indicator-unmeasured", subject = Subject.INDICATORS)
public final class IndicatorUnmeasured implements Check {

    @Override
    public List<Issue> look(Strategy strategy, Setting setting) {
        List<Issue> issues = new ArrayList<>();
        for (Indicator indicator : new Parts(strategy).all(Indicator.class)) {
            Optional<Measurement> last = Measurements.latest(indicator);
            if (last.isEmpty()) {
                issues.add(Issue.warning(this, indicator, Said.name(indicator)));
            } else if (isStale(indicator, last.get(), setting)) {
                issues.add(Issue.warning(this, indicator)
                        .saying(
                                "old",
                                Said.name(indicator),
                                Said.day(Rhythm.known(last.get(), setting.zone())),
                                rhythm(indicator, setting).every()));
            }
        }
        return issues;
    }

    /** What was measured when it was due needs no other measurement. */
    private static boolean isStale(Indicator indicator, Measurement last, Setting setting) {
        Tracking.State state =
                Tracking.of(indicator, setting.today(), setting.zone()).state();
        return state == Tracking.State.STALE
                || state == Tracking.State.NO_LINE
                        && rhythm(indicator, setting).isStale(Rhythm.known(last, setting.zone()), setting.today());
    }

    private static Rhythm rhythm(Indicator indicator, Setting setting) {
        return Rhythm.of(indicator, setting.zone(), setting.measurementDays());
    }
}
