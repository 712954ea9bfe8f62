package org.beffroi.strategy.check.diffusion;

import org.beffroi.strategy.check.Check;
import org.beffroi.strategy.check.Issue;
import org.beffroi.strategy.check.PartCheck;
import org.beffroi.strategy.check.Parts;
import org.beffroi.strategy.check.Said;
import org.beffroi.strategy.check.Subject;
import org.beffroi.strategy.model.Attribution;
import org.beffroi.strategy.model.Diffusion;
import org.beffroi.strategy.model.Fieldwork;
import org.osgi.service.component.annotations.Component;

/** A person promised not to be named, and named. Of a crowd, such as passers-by, nobody is named by saying who they were. */
@Component(service = Check.class)
@Check.Info(id = "anonymous-named", subject = Subject.DIFFUSION)
public final class AnonymousNamed extends PartCheck<Fieldwork> {

    /** People of whom each may be any of the others: as many as the households of which INSEE publishes a fiscal figure, at least. */
    private static final int CROWD = 11;

    public AnonymousNamed() {
        super(
                Fieldwork.class,
                work -> work.getAttribution() == Attribution.ANONYMOUS
                        && !Said.isNothing(work.getWith())
                        && (work.getParticipants() == null || work.getParticipants() < CROWD)
                        && Parts.diffusion(work) != Diffusion.INTERNAL);
    }

    @Override
    protected Issue issue(Fieldwork work) {
        return Issue.alarm(this, work, Said.name(work))
                .with("internal", fixed -> work.setDiffusion(Diffusion.INTERNAL));
    }
}
