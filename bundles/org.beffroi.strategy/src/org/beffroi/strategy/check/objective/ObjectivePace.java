package org.beffroi.strategy.check.objective;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.beffroi.strategy.check.Check;
import org.beffroi.strategy.check.Issue;
import org.beffroi.strategy.check.Parts;
import org.beffroi.strategy.check.Said;
import org.beffroi.strategy.check.Setting;
import org.beffroi.strategy.check.Subject;
import org.beffroi.strategy.model.Indicator;
import org.beffroi.strategy.model.Objective;
import org.beffroi.strategy.model.Strategy;
import org.osgi.service.component.annotations.Component;

/** SMART, A: a target that asks for a much faster pace than the one so far, or than any that its indicator ever had. */
@Component
@Check.Info(id = "objective-pace", subject = Subject.OBJECTIVES)
public final class ObjectivePace implements Check {

    @Override
    public List<Issue> look(Strategy strategy, Setting setting) {
        List<Issue> issues = new ArrayList<>();
        for (Objective objective : new Parts(strategy).all(Objective.class)) {
            for (Indicator indicator : objective.getIndicators()) {
                issue(objective, indicator, setting).ifPresent(issues::add);
            }
        }
        return issues;
    }

    private Optional<Issue> issue(Objective objective, Indicator indicator, Setting setting) {
        Optional<Pace> steep = Pace.of(indicator, setting).filter(Pace::isSteep);
        if (steep.isPresent()) {
            return steep.map(
                    pace -> Issue.question(this, indicator, Said.name(objective), Said.name(indicator), pace.times()));
        }
        return FastestPace.of(indicator, setting).filter(FastestPace::isFar).map(pace -> Issue.question(this, indicator)
                .saying(
                        pace.isStandstill() ? "never" : "ever",
                        Said.name(objective),
                        Said.name(indicator),
                        rounded(pace.asked()),
                        rounded(pace.possible()),
                        Said.day(indicator.getDue())));
    }

    private static BigDecimal rounded(double value) {
        return BigDecimal.valueOf(value).setScale(Math.abs(value) < 10 ? 1 : 0, RoundingMode.HALF_EVEN);
    }
}
