package org.beffroi.strategy.check.frame;

import java.util.List;
import org.beffroi.strategy.check.Check;
import org.beffroi.strategy.check.Issue;
import org.beffroi.strategy.check.Said;
import org.beffroi.strategy.check.Setting;
import org.beffroi.strategy.check.Subject;
import org.beffroi.strategy.model.Singularity;
import org.beffroi.strategy.model.Strategy;
import org.osgi.service.component.annotations.Component;

/** A strategy that could be that of any place. */
@Component
@Check.Info(id = "singularity-unsaid", subject = Subject.FRAME)
public final class SingularityUnsaid implements Check {

    @Override
    public List<Issue> look(Strategy strategy, Setting setting) {
        Singularity singularity = strategy.getSingularity();
        boolean said = singularity != null
                && !(Said.isNothing(singularity.getHistory())
                        && Said.isNothing(singularity.getIdentity())
                        && Said.isNothing(singularity.getDistinction()));
        return said
                ? List.of()
                : List.of(Issue.warning(this, singularity == null ? strategy : singularity, Said.name(strategy)));
    }
}
