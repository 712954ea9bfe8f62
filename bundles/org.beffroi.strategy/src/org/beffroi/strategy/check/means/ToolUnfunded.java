package org.beffroi.strategy.check.means;

import java.util.List;
import org.beffroi.strategy.check.Check;
import org.beffroi.strategy.check.Issue;
import org.beffroi.strategy.check.Parts;
import org.beffroi.strategy.check.Said;
import org.beffroi.strategy.check.Setting;
import org.beffroi.strategy.check.Subject;
import org.beffroi.strategy.model.Strategy;
import org.beffroi.strategy.model.Tool;
import org.beffroi.strategy.model.ToolState;
import org.osgi.service.component.annotations.Component;

/** A tool to make or rebuild, for which there is no money. */
@Component
@Check.Info(id = "tool-unfunded", subject = Subject.MEANS)
public final class ToolUnfunded implements Check {

    @Override
    public List<Issue> look(Strategy strategy, Setting setting) {
        return new Parts(strategy)
                .all(Tool.class).stream()
                        .filter(one -> one.getState() != ToolState.GOOD
                                && (one.getBudget() == null || one.getBudget().signum() == 0))
                        .map(one -> Issue.warning(this, one, Said.name(one)))
                        .toList();
    }
}
