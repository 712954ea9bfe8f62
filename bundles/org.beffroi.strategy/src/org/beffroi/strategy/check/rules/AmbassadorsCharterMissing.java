package org.beffroi.strategy.check.rules;

import java.util.List;
import org.beffroi.strategy.check.Check;
import org.beffroi.strategy.check.Issue;
import org.beffroi.strategy.check.Said;
import org.beffroi.strategy.check.Setting;
import org.beffroi.strategy.check.Subject;
import org.beffroi.strategy.model.CharterKind;
import org.beffroi.strategy.model.Strategy;
import org.osgi.service.component.annotations.Component;

/** Ambassadors without a charter. */
@Component
@Check.Info(id = "ambassadors-charter-missing", subject = Subject.RULES)
public final class AmbassadorsCharterMissing implements Check {

    @Override
    public List<Issue> look(Strategy strategy, Setting setting) {
        boolean there =
                strategy.getCharters().stream().anyMatch(charter -> charter.getKind() == CharterKind.AMBASSADORS);
        return there
                ? List.of()
                : strategy.getAdvocacy().stream()
                        .map(programme -> Issue.warning(this, programme, Said.name(programme)))
                        .toList();
    }
}
