package org.beffroi.workbench.dossier;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.beffroi.core.territory.Territory;
import org.beffroi.core.territory.Territory.Kind;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.list.PickList;

/**
 * Territories in words by which one is told from its namesakes: with the département that it lies in. Immutable.
 *
 * @param containing the territories that contain one, the closest first; empty where they are not known
 */
public record TerritoryWords(Language language, Function<Territory, List<Territory>> containing) {

    /** Its name, and the département: {@code Saint-Denis · Seine-Saint-Denis (93)}. */
    public String whole(Territory territory) {
        return departement(territory)
                .map(around -> around.name().equals(territory.name())
                        ? numbered(territory.name(), around)
                        : territory.name() + " · " + numbered(around.name(), around))
                .orElse(territory.name());
    }

    private Optional<Territory> departement(Territory territory) {
        if (territory.kind() == Kind.DEPARTEMENT) {
            return Optional.of(territory);
        }
        return territory.kind() == Kind.REGION
                ? Optional.empty()
                : containing.apply(territory).stream()
                        .filter(around -> around.kind() == Kind.DEPARTEMENT)
                        .findFirst();
    }

    private static String numbered(String name, Territory departement) {
        return name + " (" + departement.code() + ")";
    }

    /** A line of a list of them: beside its name what it is, and its first postal code. */
    public PickList.Item<Territory> item(Territory territory) {
        String kind = language.text("territory." + territory.kind().name().toLowerCase(Locale.ROOT));
        String beside = territory.postalCodes().isEmpty()
                ? kind
                : kind + " · " + territory.postalCodes().getFirst();
        return new PickList.Item<>(territory, whole(territory), beside);
    }
}
