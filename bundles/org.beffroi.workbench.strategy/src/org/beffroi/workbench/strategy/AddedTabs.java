package org.beffroi.workbench.strategy;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beffroi.core.guest.Guests;
import org.beffroi.workbench.strategy.tab.StrategyTab;

/**
 * The tabs that bundles add to the screen of a strategy.
 *
 * @param all in their order
 * @param guests keeps the guard over those of guests
 */
public record AddedTabs(List<StrategyTab> all, Guests guests) {

    private static final Set<String> OWN = Stream.of(PageKind.values())
            .map(kind -> kind.name().toLowerCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet());

    public AddedTabs {
        all = List.copyOf(all);
    }

    /** Those that may be shown, in their order; a guest's that does not stand a look is set aside. */
    public static AddedTabs of(Collection<StrategyTab> services, Guests guests) {
        List<StrategyTab> fit = guests.fit(services, AddedTabs::name, AddedTabs::look).stream()
                .sorted(Comparator.comparingInt(
                                (StrategyTab one) -> StrategyTab.info(one).order())
                        .thenComparing(one -> StrategyTab.info(one).id()))
                .toList();
        return new AddedTabs(fit, guests);
    }

    private static String name(StrategyTab one) {
        return Optional.ofNullable(StrategyTab.info(one))
                .map(StrategyTab.Info::id)
                .orElse(null);
    }

    private static void look(StrategyTab one) {
        String id = StrategyTab.info(one).id();
        if (OWN.contains(id) || !id.matches("[a-z0-9-]+")) {
            throw new IllegalArgumentException("no id for a tab: " + id);
        }
        one.title().in(Locale.FRENCH);
    }
}
