package org.beffroi.strategy.check.indicator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.beffroi.strategy.check.Check;
import org.beffroi.strategy.check.Issue;
import org.beffroi.strategy.check.Parts;
import org.beffroi.strategy.check.Said;
import org.beffroi.strategy.check.Setting;
import org.beffroi.strategy.check.Subject;
import org.beffroi.strategy.model.Indicator;
import org.beffroi.strategy.model.Measurement;
import org.beffroi.strategy.model.Strategy;
import org.osgi.service.component.annotations.Component;

/** An indicator that starts nowhere. */
@Component
@Check.Info(id = "indicator-without-baseline", subject = Subject.INDICATORS)
public final class IndicatorWithoutBaseline implements Check {

    @Override
    public List<Issue> look(Strategy strategy, Setting setting) {
        List<Issue> issues = new ArrayList<>();
        for (Indicator indicator : new Parts(strategy).all(Indicator.class)) {
            if (indicator.getBaseline() == null) {
                Issue issue = Issue.warning(this, indicator, Said.name(indicator));
                Optional<Measurement> first = indicator.getMeasurements().stream()
                        .filter(one -> one.getAt() != null && one.getValue() != null)
                        .min(Comparator.comparing(Measurement::getAt));
                issues.add(
                        first.map(one -> fixed(issue, indicator, one, setting)).orElse(issue));
            } else if (indicator.getBaselineAt() == null) {
                issues.add(Issue.warning(this, indicator).saying("undated", Said.name(indicator)));
            }
        }
        return issues;
    }

    private static Issue fixed(Issue issue, Indicator indicator, Measurement first, Setting setting) {
        LocalDate day = setting.day(first.getAt());
        return issue.with(
                "first",
                fixed -> {
                    indicator.setBaseline(first.getValue());
                    indicator.setBaselineAt(day);
                },
                Said.day(day));
    }
}
