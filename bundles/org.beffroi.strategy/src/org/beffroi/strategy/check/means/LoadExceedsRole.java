package org.beffroi.strategy.check.means;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.beffroi.strategy.check.Check;
import org.beffroi.strategy.check.Issue;
import org.beffroi.strategy.check.Said;
import org.beffroi.strategy.check.Setting;
import org.beffroi.strategy.check.Subject;
import org.beffroi.strategy.model.ActionState;
import org.beffroi.strategy.model.Role;
import org.beffroi.strategy.model.Strategy;
import org.osgi.service.component.annotations.Component;

/** A role asked for more days in a year than it has. */
@Component
@Check.Info(id = "load-exceeds-role", subject = Subject.MEANS)
public final class LoadExceedsRole implements Check {

    @Override
    public List<Issue> look(Strategy strategy, Setting setting) {
        Map<Role, Map<Integer, BigDecimal>> asked = new LinkedHashMap<>();
        strategy.getActions().stream()
                .filter(action -> action.getState() != ActionState.DROPPED)
                .flatMap(action -> action.getLoads().stream())
                .filter(load -> load.getDays() != null
                        && load.getRole() != null
                        && load.getRole().getFullTimeNow() != null)
                .forEach(load -> asked.computeIfAbsent(load.getRole(), any -> new TreeMap<>())
                        .merge(load.getYear(), load.getDays(), BigDecimal::add));
        List<Issue> issues = new ArrayList<>();
        asked.forEach((role, years) -> years.forEach((year, days) -> {
            BigDecimal now = days(role.getFullTimeNow(), setting);
            BigDecimal wanted = days(role.getFullTimeWanted(), setting).max(now);
            if (days.compareTo(wanted) > 0) {
                issues.add(Issue.warning(this, role, Said.name(role), Said.year(year), days, wanted));
            } else if (days.compareTo(now) > 0) {
                issues.add(Issue.question(this, role).saying("wanted", Said.name(role), Said.year(year), days, now));
            }
        }));
        return issues;
    }

    private static BigDecimal days(BigDecimal fullTime, Setting setting) {
        return fullTime == null ? BigDecimal.ZERO : fullTime.multiply(BigDecimal.valueOf(setting.workingDays()));
    }
}
