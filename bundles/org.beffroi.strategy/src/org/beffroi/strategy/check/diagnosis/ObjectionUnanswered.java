package org.beffroi.strategy.check.diagnosis;

import java.util.List;
import org.beffroi.strategy.check.Check;
import org.beffroi.strategy.check.Issue;
import org.beffroi.strategy.check.Parts;
import org.beffroi.strategy.check.Said;
import org.beffroi.strategy.check.Setting;
import org.beffroi.strategy.check.Subject;
import org.beffroi.strategy.model.Objection;
import org.beffroi.strategy.model.Strategy;
import org.osgi.service.component.annotations.Component;

/** An objection that was heard and has no answer. */
@Component
@Check.Info(id = "objection-unanswered", subject = Subject.DIAGNOSIS)
public final class ObjectionUnanswered implements Check {

    @Override
    public List<Issue> look(Strategy strategy, Setting setting) {
        return new Parts(strategy)
                .all(Objection.class).stream()
                        .filter(objection -> Said.isNothing(objection.getAnswer()))
                        .map(objection -> Issue.warning(this, objection, Said.name(objection)))
                        .toList();
    }
}
