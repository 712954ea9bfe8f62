package org.beffroi.strategy.check.indicator;

import java.util.ArrayList;
import java.util.List;
import org.beffroi.strategy.check.Check;
import org.beffroi.strategy.check.Issue;
import org.beffroi.strategy.check.Parts;
import org.beffroi.strategy.check.Said;
import org.beffroi.strategy.check.Setting;
import org.beffroi.strategy.check.Subject;
import org.beffroi.strategy.model.ArchiveMeasure;
import org.beffroi.strategy.model.Indicator;
import org.beffroi.strategy.model.Strategy;
import org.beffroi.strategy.model.TypedMeasure;
import org.osgi.service.component.annotations.Component;

/** An indicator of which nobody knows how it is measured. */
@Component
@Check.Info(id = "indicator-without-measure", subject = Subject.INDICATORS)
public final class IndicatorWithoutMeasure implements Check {

    @Override
    public List<Issue> look(Strategy strategy, Setting setting) {
        List<Issue> issues = new ArrayList<>();
        for (Indicator indicator : new Parts(strategy).all(Indicator.class)) {
            if (indicator.getMeasure() == null) {
                issues.add(Issue.warning(this, indicator, Said.name(indicator)));
            } else if (indicator.getMeasure() instanceof TypedMeasure typed && Said.isNothing(typed.getSource())) {
                issues.add(Issue.warning(this, indicator).saying("unsourced", Said.name(indicator)));
            } else if (indicator.getMeasure() instanceof ArchiveMeasure archive && Said.isNothing(archive.getQuery())) {
                issues.add(Issue.warning(this, indicator).saying("everything", Said.name(indicator)));
            }
        }
        return issues;
    }
}
