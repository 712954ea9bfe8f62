package org.beffroi.strategy.check.means;

import org.beffroi.strategy.check.Check;
import org.beffroi.strategy.check.PartCheck;
import org.beffroi.strategy.check.Subject;
import org.beffroi.strategy.model.Tool;
import org.beffroi.strategy.model.ToolState;
import org.osgi.service.component.annotations.Component;

/** A tool to make or rebuild, for which there is no money. */
@Component(service = Check.class)
@Check.Info(id = "tool-unfunded", subject = Subject.MEANS)
public final class ToolUnfunded extends PartCheck<Tool> {

    public ToolUnfunded() {
        super(
                Tool.class,
                one -> one.getState() != ToolState.GOOD
                        && (one.getBudget() == null || one.getBudget().signum() == 0));
    }
}
