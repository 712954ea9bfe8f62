package org.beffroi.strategy.check.means;

import java.util.ArrayList;
import java.util.List;
import org.beffroi.strategy.analysis.Loads;
import org.beffroi.strategy.check.Check;
import org.beffroi.strategy.check.Issue;
import org.beffroi.strategy.check.Said;
import org.beffroi.strategy.check.Setting;
import org.beffroi.strategy.check.Subject;
import org.beffroi.strategy.model.Strategy;
import org.osgi.service.component.annotations.Component;

/** A role asked for more days in a year than it has. */
@Component
@Check.Info(id = "load-exceeds-role", subject = Subject.MEANS)
public final class LoadExceedsRole implements Check {

    @Override
    public List<Issue> look(Strategy strategy, Setting setting) {
        List<Issue> issues = new ArrayList<>();
        for (Loads.Load load : new Loads(strategy, setting.workingDays()).all()) {
            if (load.now().isEmpty()) {
                continue;
            }
            Object role = Said.name(load.role());
            String year = Said.year(load.year());
            if (load.isBeyondWanted()) {
                issues.add(Issue.warning(
                        this,
                        load.role(),
                        role,
                        year,
                        load.asked(),
                        load.wanted().orElseThrow()));
            } else if (load.isBeyondNow()) {
                issues.add(Issue.question(this, load.role())
                        .saying("wanted", role, year, load.asked(), load.now().orElseThrow()));
            }
        }
        return issues;
    }
}
