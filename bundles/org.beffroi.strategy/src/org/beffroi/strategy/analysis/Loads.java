package org.beffroi.strategy.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.beffroi.strategy.model.ActionState;
import org.beffroi.strategy.model.Role;
import org.beffroi.strategy.model.Strategy;
import org.jspecify.annotations.Nullable;

/** The working days that actions ask of each role in each year, against those that it has. Dropped actions ask nothing. */
public final class Loads {

    /**
     * Those of a role in a year.
     *
     * @param asked working days that actions ask
     * @param now those that the role has today; empty where its full-time equivalents are not said
     * @param wanted those it would have as wanted, at least those of today; empty where neither is said
     */
    public record Load(Role role, int year, BigDecimal asked, Optional<BigDecimal> now, Optional<BigDecimal> wanted) {

        /** Whether more is asked than the role has even as wanted. */
        public boolean isBeyondWanted() {
            return wanted.filter(days -> asked.compareTo(days) > 0).isPresent();
        }

        /** Whether more is asked than the role has today. */
        public boolean isBeyondNow() {
            return now.filter(days -> asked.compareTo(days) > 0).isPresent();
        }
    }

    private final List<Load> all = new ArrayList<>();

    /**
     * Those of a strategy.
     *
     * @param workingDays of a full-time post in a year
     */
    public Loads(Strategy strategy, int workingDays) {
        Map<Role, Map<Integer, BigDecimal>> asked = new LinkedHashMap<>();
        strategy.getActions().stream()
                .filter(action -> action.getState() != ActionState.DROPPED)
                .flatMap(action -> action.getLoads().stream())
                .filter(load -> load.getDays() != null && load.getRole() != null)
                .forEach(load -> asked.computeIfAbsent(load.getRole(), any -> new TreeMap<>())
                        .merge(load.getYear(), load.getDays(), BigDecimal::add));
        asked.forEach((role, years) -> years.forEach((year, days) -> all.add(
                new Load(role, year, days, days(role.getFullTimeNow(), workingDays), wanted(role, workingDays)))));
    }

    private static Optional<BigDecimal> wanted(Role role, int workingDays) {
        Optional<BigDecimal> now = days(role.getFullTimeNow(), workingDays);
        Optional<BigDecimal> wanted = days(role.getFullTimeWanted(), workingDays);
        return wanted.isPresent() && now.isPresent() ? Optional.of(wanted.get().max(now.get())) : wanted.or(() -> now);
    }

    private static Optional<BigDecimal> days(@Nullable BigDecimal fullTime, int workingDays) {
        return Optional.ofNullable(fullTime).map(posts -> posts.multiply(BigDecimal.valueOf(workingDays)));
    }

    /** Each role's, in the order in which actions ask them, by year. */
    public List<Load> all() {
        return List.copyOf(all);
    }

    /** The years in which something is asked, in order. */
    public List<Integer> years() {
        return all.stream().map(Load::year).distinct().sorted().toList();
    }

    /** The roles of which something is asked. */
    public List<Role> roles() {
        return all.stream().map(Load::role).distinct().toList();
    }

    /** That of a role in a year; empty where nothing is asked. */
    public Optional<Load> of(Role role, int year) {
        return all.stream()
                .filter(load -> load.role() == role && load.year() == year)
                .findFirst();
    }
}
