package org.beffroi.strategy.check.diagnosis;

import java.util.List;
import org.beffroi.strategy.check.Check;
import org.beffroi.strategy.check.Issue;
import org.beffroi.strategy.check.Parts;
import org.beffroi.strategy.check.Said;
import org.beffroi.strategy.check.Setting;
import org.beffroi.strategy.check.Subject;
import org.beffroi.strategy.model.Finding;
import org.beffroi.strategy.model.Strategy;
import org.osgi.service.component.annotations.Component;

/** A finding that rests on nothing. */
@Component
@Check.Info(id = "finding-unfounded", subject = Subject.DIAGNOSIS)
public final class FindingUnfounded implements Check {

    @Override
    public List<Issue> look(Strategy strategy, Setting setting) {
        return new Parts(strategy)
                .all(Finding.class).stream()
                        .filter(finding -> finding.getEvidence().isEmpty())
                        .map(finding -> Issue.warning(this, finding, Said.name(finding)))
                        .toList();
    }
}
