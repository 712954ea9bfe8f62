package org.beffroi.strategy.check.audience;

import java.util.List;
import org.beffroi.strategy.check.Check;
import org.beffroi.strategy.check.Issue;
import org.beffroi.strategy.check.Said;
import org.beffroi.strategy.check.Setting;
import org.beffroi.strategy.check.Subject;
import org.beffroi.strategy.model.Strategy;
import org.osgi.service.component.annotations.Component;

/** A size of an audience that comes from nowhere. */
@Component
@Check.Info(id = "audience-size-unsourced", subject = Subject.AUDIENCES)
public final class AudienceSizeUnsourced implements Check {

    @Override
    public List<Issue> look(Strategy strategy, Setting setting) {
        return strategy.getAudiences().stream()
                .filter(audience -> audience.getSize() != null)
                .filter(audience -> Said.isNothing(audience.getSizeSource()) || audience.getSizeAt() == null)
                .map(audience -> Issue.warning(this, audience, Said.name(audience), audience.getSize()))
                .toList();
    }
}
