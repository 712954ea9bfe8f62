package org.beffroi.strategy.check.diffusion;

import org.beffroi.strategy.check.Check;
import org.beffroi.strategy.check.Issue;
import org.beffroi.strategy.check.PartCheck;
import org.beffroi.strategy.check.Parts;
import org.beffroi.strategy.check.Said;
import org.beffroi.strategy.check.Subject;
import org.beffroi.strategy.model.AmbassadorGroup;
import org.beffroi.strategy.model.Diffusion;
import org.osgi.service.component.annotations.Component;

/** Names of ambassadors that anyone can ask for. */
@Component(service = Check.class)
@Check.Info(id = "ambassadors-public", subject = Subject.DIFFUSION)
public final class AmbassadorsPublic extends PartCheck<AmbassadorGroup> {

    public AmbassadorsPublic() {
        super(AmbassadorGroup.class, group -> group.getAmbassadors().stream()
                .anyMatch(ambassador -> Parts.diffusion(ambassador) == Diffusion.PUBLIC));
    }

    @Override
    protected Issue issue(AmbassadorGroup group) {
        return Issue.alarm(this, group, Said.name(group), group.getAmbassadors().size())
                .with("internal", fixed -> group.setDiffusion(Diffusion.INTERNAL));
    }
}
