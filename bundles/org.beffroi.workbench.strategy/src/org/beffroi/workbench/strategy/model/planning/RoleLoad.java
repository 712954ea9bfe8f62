package org.beffroi.workbench.strategy.model.planning;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.beffroi.strategy.check.Setting;
import org.beffroi.strategy.model.Action;
import org.beffroi.strategy.model.ActionState;
import org.beffroi.strategy.model.Load;
import org.beffroi.strategy.model.Role;
import org.beffroi.strategy.model.Strategy;

/**
 * How many days the actions ask of a role, year by year, beside those it has. Dropped actions ask nothing.
 *
 * @param available its working days in a year; empty where nobody said how much of a post it is
 * @param asked by year
 */
public record RoleLoad(Role role, Optional<BigDecimal> available, Map<Integer, BigDecimal> asked) {

    public RoleLoad {
        asked = Collections.unmodifiableMap(new TreeMap<>(asked));
    }

    /** Those of all roles of which something is asked, in the order of the strategy. */
    public static List<RoleLoad> of(Strategy strategy, Setting setting) {
        if (strategy.getMeans() == null) {
            return List.of();
        }
        List<RoleLoad> loads = new ArrayList<>();
        for (Role role : strategy.getMeans().getRoles()) {
            Map<Integer, BigDecimal> asked = new TreeMap<>();
            for (Action action : strategy.getActions()) {
                if (action.getState() != ActionState.DROPPED) {
                    for (Load load : action.getLoads()) {
                        if (load.getRole() == role && load.getDays() != null) {
                            asked.merge(load.getYear(), load.getDays(), BigDecimal::add);
                        }
                    }
                }
            }
            if (!asked.isEmpty()) {
                loads.add(new RoleLoad(
                        role,
                        Optional.ofNullable(role.getFullTimeNow())
                                .map(posts -> posts.multiply(BigDecimal.valueOf(setting.workingDays()))),
                        asked));
            }
        }
        return loads;
    }

    /** Days asked in a year; 0 where none are. */
    public BigDecimal asked(int year) {
        return asked.getOrDefault(year, BigDecimal.ZERO);
    }

    /** Days too many in a year; empty where they fit, or where nobody knows. */
    public Optional<BigDecimal> over(int year) {
        return available.map(days -> asked(year).subtract(days)).filter(days -> days.signum() > 0);
    }
}
