package org.beffroi.strategy.check.advocacy;

import java.util.ArrayList;
import java.util.List;
import org.beffroi.strategy.check.Check;
import org.beffroi.strategy.check.Issue;
import org.beffroi.strategy.check.Said;
import org.beffroi.strategy.check.Setting;
import org.beffroi.strategy.check.Subject;
import org.beffroi.strategy.model.AdvocacyProgramme;
import org.beffroi.strategy.model.AmbassadorGroup;
import org.beffroi.strategy.model.AmbassadorKind;
import org.beffroi.strategy.model.Strategy;
import org.osgi.service.component.annotations.Component;

/** Agents and political voices in one programme. */
@Component
@Check.Info(id = "voices-mixed", subject = Subject.ADVOCACY)
public final class VoicesMixed implements Check {

    @Override
    public List<Issue> look(Strategy strategy, Setting setting) {
        List<Issue> issues = new ArrayList<>();
        for (AdvocacyProgramme programme : strategy.getAdvocacy()) {
            List<AmbassadorGroup> political = programme.getGroups().stream()
                    .filter(VoicesMixed::isPolitical)
                    .toList();
            List<AmbassadorGroup> others = programme.getGroups().stream()
                    .filter(group -> !isPolitical(group))
                    .toList();
            if (!political.isEmpty() && !others.isEmpty()) {
                issues.add(
                        Issue.alarm(this, programme, Said.name(programme), Said.names(others), Said.names(political)));
            }
        }
        return issues;
    }

    private static boolean isPolitical(AmbassadorGroup group) {
        return group.getKind() == AmbassadorKind.ELECTED_GROUP || group.getKind() == AmbassadorKind.ACTIVISTS;
    }
}
