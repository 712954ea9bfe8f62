package org.beffroi.strategy.check.diffusion;

import java.util.List;
import org.beffroi.strategy.check.Check;
import org.beffroi.strategy.check.Issue;
import org.beffroi.strategy.check.Parts;
import org.beffroi.strategy.check.Said;
import org.beffroi.strategy.check.Setting;
import org.beffroi.strategy.check.Subject;
import org.beffroi.strategy.model.AmbassadorGroup;
import org.beffroi.strategy.model.Diffusion;
import org.beffroi.strategy.model.Strategy;
import org.osgi.service.component.annotations.Component;

/** Names of ambassadors that anyone can ask for. */
@Component
@Check.Info(id = "ambassadors-public", subject = Subject.DIFFUSION)
public final class AmbassadorsPublic implements Check {

    @Override
    public List<Issue> look(Strategy strategy, Setting setting) {
        return new Parts(strategy)
                .all(AmbassadorGroup.class).stream()
                        .filter(group -> group.getAmbassadors().stream()
                                .anyMatch(ambassador -> Parts.diffusion(ambassador) == Diffusion.PUBLIC))
                        .map(group -> Issue.alarm(
                                        this,
                                        group,
                                        Said.name(group),
                                        group.getAmbassadors().size())
                                .with("internal", fixed -> group.setDiffusion(Diffusion.INTERNAL)))
                        .toList();
    }
}
