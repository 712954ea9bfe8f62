package org.beffroi.strategy.check.advocacy;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.beffroi.strategy.check.Check;
import org.beffroi.strategy.check.Issue;
import org.beffroi.strategy.check.Parts;
import org.beffroi.strategy.check.Said;
import org.beffroi.strategy.check.Setting;
import org.beffroi.strategy.check.Subject;
import org.beffroi.strategy.model.AmbassadorGroup;
import org.beffroi.strategy.model.AmbassadorKind;
import org.beffroi.strategy.model.Strategy;
import org.osgi.service.component.annotations.Component;

/** A political group without a controller and a dossier of its own. */
@Component
@Check.Info(id = "political-group-not-apart", subject = Subject.ADVOCACY)
public final class PoliticalGroupNotApart implements Check {

    @Override
    public List<Issue> look(Strategy strategy, Setting setting) {
        List<AmbassadorGroup> groups = new Parts(strategy).all(AmbassadorGroup.class);
        Map<String, Long> dossiers = groups.stream()
                .filter(group -> !Said.isNothing(group.getDossier()))
                .collect(Collectors.groupingBy(group -> group.getDossier().strip(), Collectors.counting()));
        return groups.stream()
                .filter(PoliticalGroupNotApart::isPolitical)
                .filter(group -> Said.isNothing(group.getController())
                        || Said.isNothing(group.getDossier())
                        || dossiers.get(group.getDossier().strip()) > 1)
                .map(group -> Issue.alarm(this, group, Said.name(group)))
                .toList();
    }

    private static boolean isPolitical(AmbassadorGroup group) {
        return group.getKind() == AmbassadorKind.ELECTED_GROUP || group.getKind() == AmbassadorKind.ACTIVISTS;
    }
}
