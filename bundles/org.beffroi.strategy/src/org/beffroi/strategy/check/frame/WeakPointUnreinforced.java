package org.beffroi.strategy.check.frame;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.beffroi.strategy.check.Check;
import org.beffroi.strategy.check.Issue;
import org.beffroi.strategy.check.Parts;
import org.beffroi.strategy.check.Said;
import org.beffroi.strategy.check.Setting;
import org.beffroi.strategy.check.Subject;
import org.beffroi.strategy.model.Alignment;
import org.beffroi.strategy.model.AlignmentKind;
import org.beffroi.strategy.model.Ground;
import org.beffroi.strategy.model.Strategy;
import org.beffroi.strategy.model.WeakPoint;
import org.osgi.service.component.annotations.Component;

/** A weak point of the overall plan that no objective reinforces. */
@Component
@Check.Info(id = "weak-point-unreinforced", subject = Subject.GLOBAL_PLAN)
public final class WeakPointUnreinforced implements Check {

    @Override
    public List<Issue> look(Strategy strategy, Setting setting) {
        Set<Ground> reinforced = new HashSet<>();
        for (Alignment alignment : new Parts(strategy).all(Alignment.class)) {
            if (alignment.getKind() != AlignmentKind.DOUBLES) {
                reinforced.add(alignment.getGround());
            }
        }
        return new Parts(strategy)
                .all(WeakPoint.class).stream()
                        .filter(point -> !reinforced.contains(point))
                        .map(point -> Issue.warning(this, point, Said.name(point)))
                        .toList();
    }
}
