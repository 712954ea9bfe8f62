package org.beffroi.strategy.document.council;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.beffroi.core.document.Part.Card;
import org.beffroi.core.document.Run;
import org.beffroi.core.picture.Ink;
import org.beffroi.strategy.document.FirstObjectives;
import org.beffroi.strategy.document.Material;
import org.beffroi.strategy.element.Numbering;
import org.beffroi.strategy.model.Action;
import org.beffroi.strategy.model.Load;
import org.beffroi.strategy.model.Objective;

/**
 * What an objective costs in money and in working days. The money of an action that serves several objectives is counted at each of
 * them, so that what is also counted elsewhere is said, with where: sums over objectives are more than the plan costs.
 *
 * @param material the strategy and its reader
 */
record MoneyCard(Material material, Objective objective) {

    /** Lines about shared money, before they are one. */
    private static final int EACH = 2;

    MoneyCard {
        Objects.requireNonNull(material);
        Objects.requireNonNull(objective);
    }

    Card card() {
        List<List<Run>> lines = new ArrayList<>(List.of(Run.words(days())));
        if (euros().signum() == 0) {
            lines.add(Run.words(material.say("council.money.none")));
        }
        shared().forEach(line -> lines.add(List.of(new Run.Quiet(line))));
        return new Card(
                material.say("council.card.money"),
                euros().signum() == 0 ? "" : material.money(euros()),
                lines,
                Ink.LINE);
    }

    /** The money, then the days, in a line. */
    String line() {
        String money = euros().signum() == 0 ? material.say("council.money.none") : material.money(euros());
        String both = material.say("council.money.line", money, days());
        List<String> said = new ArrayList<>(List.of(both));
        said.addAll(euros().signum() == 0 ? List.of() : shared());
        return String.join(", ", said);
    }

    private List<Action> own() {
        return new FirstObjectives(material).actions(objective);
    }

    private BigDecimal euros() {
        return sum(own());
    }

    private static BigDecimal sum(List<Action> actions) {
        return actions.stream()
                .map(Action::getBudget)
                .filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private String days() {
        BigDecimal days = own().stream()
                .flatMap(action -> action.getLoads().stream())
                .map(Load::getDays)
                .filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return days.signum() == 0
                ? material.say("council.days.unsaid")
                : material.say("council.days", material.number(days), days);
    }

    /** What is also counted at other objectives, and at which. */
    private List<String> shared() {
        Map<List<Integer>, BigDecimal> sums = new LinkedHashMap<>();
        int free = 0;
        for (Action action : own()) {
            List<Integer> others = material.shown(action.getObjectives()).stream()
                    .filter(other -> other != objective)
                    .map(Numbering::of)
                    .sorted(Comparator.naturalOrder())
                    .toList();
            if (others.isEmpty()) {
                continue;
            }
            if (action.getBudget() == null || action.getBudget().signum() == 0) {
                free++;
            } else {
                sums.merge(others, action.getBudget(), BigDecimal::add);
            }
        }
        if (sums.isEmpty()) {
            return free == 0 ? List.of() : List.of(material.say("council.money.shared", free));
        }
        return sums.size() <= EACH
                ? sums.entrySet().stream()
                        .map(of -> twice(of.getValue(), of.getKey()))
                        .toList()
                : List.of(twice(
                        sums.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add),
                        sums.keySet().stream()
                                .flatMap(List::stream)
                                .distinct()
                                .sorted()
                                .toList()));
    }

    private String twice(BigDecimal sum, List<Integer> others) {
        return material.say(
                "council.money.twice",
                material.money(sum),
                others.size(),
                Listing.of(others.stream().map(String::valueOf).toList(), material));
    }
}
