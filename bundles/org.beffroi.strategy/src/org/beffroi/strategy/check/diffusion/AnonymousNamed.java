package org.beffroi.strategy.check.diffusion;

import java.util.List;
import org.beffroi.strategy.check.Check;
import org.beffroi.strategy.check.Issue;
import org.beffroi.strategy.check.Parts;
import org.beffroi.strategy.check.Said;
import org.beffroi.strategy.check.Setting;
import org.beffroi.strategy.check.Subject;
import org.beffroi.strategy.model.Attribution;
import org.beffroi.strategy.model.Diffusion;
import org.beffroi.strategy.model.Fieldwork;
import org.beffroi.strategy.model.Strategy;
import org.osgi.service.component.annotations.Component;

/** A person promised not to be named, and named. Of a crowd, such as passers-by, nobody is named by saying who they were. */
@Component
@Check.Info(id = "anonymous-named", subject = Subject.DIFFUSION)
public final class AnonymousNamed implements Check {

    /** People of whom each may be any of the others: as many as the households of which INSEE publishes a fiscal figure, at least. */
    private static final int CROWD = 11;

    @Override
    public List<Issue> look(Strategy strategy, Setting setting) {
        return new Parts(strategy)
                .all(Fieldwork.class).stream()
                        .filter(work ->
                                work.getAttribution() == Attribution.ANONYMOUS && !Said.isNothing(work.getWith()))
                        .filter(work -> work.getParticipants() == null || work.getParticipants() < CROWD)
                        .filter(work -> Parts.diffusion(work) != Diffusion.INTERNAL)
                        .map(work -> Issue.alarm(this, work, Said.name(work))
                                .with("internal", fixed -> work.setDiffusion(Diffusion.INTERNAL)))
                        .toList();
    }
}
