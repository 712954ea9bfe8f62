package org.beffroi.strategy.check.objective;

import java.util.List;
import org.beffroi.strategy.check.Check;
import org.beffroi.strategy.check.Issue;
import org.beffroi.strategy.check.Parts;
import org.beffroi.strategy.check.Said;
import org.beffroi.strategy.check.Setting;
import org.beffroi.strategy.check.Subject;
import org.beffroi.strategy.model.Objective;
import org.beffroi.strategy.model.Strategy;
import org.osgi.service.component.annotations.Component;

/** A part of an objective due after the whole. */
@Component
@Check.Info(id = "objective-after-parent", subject = Subject.OBJECTIVES)
public final class ObjectiveAfterParent implements Check {

    @Override
    public List<Issue> look(Strategy strategy, Setting setting) {
        return new Parts(strategy)
                .all(Objective.class).stream()
                        .filter(objective -> objective.getParent() != null
                                && objective.getDue() != null
                                && objective.getParent().getDue() != null
                                && objective
                                        .getDue()
                                        .isAfter(objective.getParent().getDue()))
                        .map(objective -> Issue.warning(
                                        this,
                                        objective,
                                        Said.name(objective),
                                        Said.day(objective.getDue()),
                                        Said.name(objective.getParent()),
                                        Said.day(objective.getParent().getDue()))
                                .with(
                                        "align",
                                        fixed -> objective.setDue(
                                                objective.getParent().getDue()),
                                        Said.day(objective.getParent().getDue())))
                        .toList();
    }
}
