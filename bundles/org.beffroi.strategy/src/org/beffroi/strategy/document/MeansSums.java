package org.beffroi.strategy.document;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beffroi.strategy.model.BudgetKind;
import org.beffroi.strategy.model.BudgetLine;
import org.beffroi.strategy.model.Role;
import org.jspecify.annotations.Nullable;

/**
 * The money and the people of a strategy in a line each, of what its reader may see.
 *
 * @param material the strategy and its reader
 */
public record MeansSums(Material material) {

    public MeansSums {
        Objects.requireNonNull(material);
    }

    /** The whole budget by kind, in the order of the kinds; kinds of which nothing is said are not in it. */
    public Map<BudgetKind, BigDecimal> byKind() {
        Map<BudgetKind, BigDecimal> sums = new EnumMap<>(BudgetKind.class);
        for (BudgetLine line : lines()) {
            sums.merge(line.getKind(), line.getAmount(), BigDecimal::add);
        }
        return sums;
    }

    /** Lines of the budget with an amount. */
    public List<BudgetLine> lines() {
        return material.strategy().getMeans() == null
                ? List.of()
                : material.shown(material.strategy().getMeans().getBudget()).stream()
                        .filter(line -> line.getAmount() != null)
                        .toList();
    }

    /** The whole budget; nothing where no amount is said, or all are nothing. */
    public Optional<BigDecimal> whole() {
        return Optional.of(byKind().values().stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                .filter(sum -> sum.signum() != 0);
    }

    /** The sum, then its kinds where there are several. */
    Optional<String> budget() {
        Map<BudgetKind, BigDecimal> sums = byKind();
        return whole().map(sum -> {
            if (sums.size() == 1) {
                return material.money(sum);
            }
            String parts = sums.entrySet().stream()
                    .map(kind -> material.say(
                            "note.budget.kind", material.say(kind.getKey()), material.money(kind.getValue())))
                    .collect(Collectors.joining(", "));
            return material.say("note.budget.parts", material.money(sum), parts);
        });
    }

    /** Full-time equivalents of today; empty where no role says them. */
    public Optional<BigDecimal> postsNow() {
        return sum(roles().stream().map(Role::getFullTimeNow));
    }

    /** Full-time equivalents as wanted, those of today where a role says no others. */
    public Optional<BigDecimal> postsWanted() {
        return sum(roles().stream()
                .map(role -> role.getFullTimeWanted() == null ? role.getFullTimeNow() : role.getFullTimeWanted()));
    }

    /** Posts today, and those asked for where they are others. */
    Optional<String> people() {
        return postsNow().map(is -> postsWanted()
                .filter(then -> then.compareTo(is) != 0)
                .map(then -> material.say("note.people.wanted", material.number(is), material.number(then)))
                .orElseGet(() -> material.say("note.people.now", material.number(is))));
    }

    private List<Role> roles() {
        return material.strategy().getMeans() == null
                ? List.of()
                : material.shown(material.strategy().getMeans().getRoles());
    }

    private static Optional<BigDecimal> sum(Stream<@Nullable BigDecimal> some) {
        return some.filter(Objects::nonNull).map(Objects::requireNonNull).reduce(BigDecimal::add);
    }
}
