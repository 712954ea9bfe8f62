package org.beffroi.strategy.check.advocacy;

import java.util.List;
import org.beffroi.strategy.check.Check;
import org.beffroi.strategy.check.Issue;
import org.beffroi.strategy.check.Parts;
import org.beffroi.strategy.check.Said;
import org.beffroi.strategy.check.Setting;
import org.beffroi.strategy.check.Subject;
import org.beffroi.strategy.model.AdvocacyProgramme;
import org.beffroi.strategy.model.Strategy;
import org.osgi.service.component.annotations.Component;

/** A programme of ambassadors that has nothing of its own to say. */
@Component
@Check.Info(id = "programme-without-line", subject = Subject.ADVOCACY)
public final class ProgrammeWithoutLine implements Check {

    @Override
    public List<Issue> look(Strategy strategy, Setting setting) {
        return new Parts(strategy)
                .all(AdvocacyProgramme.class).stream()
                        .filter(one -> one.getLine() == null)
                        .map(one -> Issue.warning(this, one, Said.name(one)))
                        .toList();
    }
}
