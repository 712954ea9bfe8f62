package org.beffroi.strategy.check.indicator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.beffroi.strategy.check.Check;
import org.beffroi.strategy.check.Issue;
import org.beffroi.strategy.check.Parts;
import org.beffroi.strategy.check.Said;
import org.beffroi.strategy.check.Setting;
import org.beffroi.strategy.check.Subject;
import org.beffroi.strategy.model.ArchiveMeasure;
import org.beffroi.strategy.model.Indicator;
import org.beffroi.strategy.model.Measurement;
import org.beffroi.strategy.model.Strategy;
import org.osgi.service.component.annotations.Component;

/** An indicator that was never measured, or not for long. */
@Component
@Check.Info(id = "indicator-unmeasured", subject = Subject.INDICATORS)
public final class IndicatorUnmeasured implements Check {

    @Override
    public List<Issue> look(Strategy strategy, Setting setting) {
        List<Issue> issues = new ArrayList<>();
        for (Indicator indicator : new Parts(strategy).all(Indicator.class)) {
            Optional<LocalDate> last = indicator.getMeasurements().stream()
                    .map(Measurement::getAt)
                    .filter(Objects::nonNull)
                    .max(Comparator.naturalOrder())
                    .map(setting::day);
            if (last.isEmpty()) {
                issues.add(Issue.warning(this, indicator, Said.name(indicator)));
            } else if (last.get().plusDays(period(indicator, setting)).isBefore(setting.today())) {
                issues.add(Issue.warning(this, indicator)
                        .saying("old", Said.name(indicator), Said.day(last.get()), period(indicator, setting)));
            }
        }
        return issues;
    }

    private static int period(Indicator indicator, Setting setting) {
        return indicator.getMeasure() instanceof ArchiveMeasure archive && archive.getDays() > 0
                ? archive.getDays()
                : setting.measurementDays();
    }
}
