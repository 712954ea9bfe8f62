package org.beffroi.strategy.check.means;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.beffroi.strategy.check.Check;
import org.beffroi.strategy.check.Issue;
import org.beffroi.strategy.check.Said;
import org.beffroi.strategy.check.Setting;
import org.beffroi.strategy.check.Subject;
import org.beffroi.strategy.model.ActionState;
import org.beffroi.strategy.model.Role;
import org.beffroi.strategy.model.Strategy;
import org.osgi.service.component.annotations.Component;

/** A role that bears work and has no size. */
@Component
@Check.Info(id = "load-on-unsized-role", subject = Subject.MEANS)
public final class LoadOnUnsizedRole implements Check {

    @Override
    public List<Issue> look(Strategy strategy, Setting setting) {
        Set<Role> loaded = new LinkedHashSet<>();
        strategy.getActions().stream()
                .filter(action -> action.getState() != ActionState.DROPPED)
                .forEach(action -> action.getLoads().forEach(load -> loaded.add(load.getRole())));
        return loaded.stream()
                .filter(role -> role != null && role.getFullTimeNow() == null)
                .map(role -> Issue.warning(this, role, Said.name(role)))
                .toList();
    }
}
