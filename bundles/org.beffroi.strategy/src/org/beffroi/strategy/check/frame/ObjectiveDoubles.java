package org.beffroi.strategy.check.frame;

import java.util.List;
import org.beffroi.strategy.check.Check;
import org.beffroi.strategy.check.Issue;
import org.beffroi.strategy.check.Parts;
import org.beffroi.strategy.check.Said;
import org.beffroi.strategy.check.Setting;
import org.beffroi.strategy.check.Subject;
import org.beffroi.strategy.model.AlignmentKind;
import org.beffroi.strategy.model.Objective;
import org.beffroi.strategy.model.Strategy;
import org.osgi.service.component.annotations.Component;

/** An objective that only doubles what the overall plan does. */
@Component
@Check.Info(id = "objective-doubles", subject = Subject.GLOBAL_PLAN)
public final class ObjectiveDoubles implements Check {

    @Override
    public List<Issue> look(Strategy strategy, Setting setting) {
        return new Parts(strategy)
                .all(Objective.class).stream()
                        .filter(objective -> !objective.getAlignments().isEmpty()
                                && objective.getAlignments().stream()
                                        .allMatch(alignment -> alignment.getKind() == AlignmentKind.DOUBLES))
                        .map(objective -> Issue.question(this, objective, Said.name(objective)))
                        .toList();
    }
}
