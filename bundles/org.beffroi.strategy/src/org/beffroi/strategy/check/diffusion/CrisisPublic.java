package org.beffroi.strategy.check.diffusion;

import java.util.List;
import org.beffroi.strategy.check.Check;
import org.beffroi.strategy.check.Issue;
import org.beffroi.strategy.check.Parts;
import org.beffroi.strategy.check.Said;
import org.beffroi.strategy.check.Setting;
import org.beffroi.strategy.check.Subject;
import org.beffroi.strategy.model.CrisisPlan;
import org.beffroi.strategy.model.Diffusion;
import org.beffroi.strategy.model.Strategy;
import org.osgi.service.component.annotations.Component;

/** A crisis plan that anyone can ask for. */
@Component
@Check.Info(id = "crisis-public", subject = Subject.DIFFUSION)
public final class CrisisPublic implements Check {

    @Override
    public List<Issue> look(Strategy strategy, Setting setting) {
        CrisisPlan plan = strategy.getCrisis();
        boolean open = plan != null
                && !plan.getScenarios().isEmpty()
                && plan.getScenarios().stream().anyMatch(scenario -> Parts.diffusion(scenario) == Diffusion.PUBLIC);
        return open
                ? List.of(Issue.alarm(this, plan, Said.name(plan))
                        .with("internal", fixed -> plan.setDiffusion(Diffusion.INTERNAL)))
                : List.of();
    }
}
