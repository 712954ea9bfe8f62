package org.beffroi.core.calendar;

import java.util.Optional;
import org.beffroi.core.territory.Territories;
import org.beffroi.core.territory.Territory;

/**
 * Whose holidays a territory has: a commune or a département its own, a group of communes those of the département in which most
 * of its people live, a région none. Any thread.
 *
 * @param territories which know the groups; empty where nobody does: then a group has the holidays that all of France shares
 */
public record HolidayPlace(Optional<Territories> territories) {

    private static final int SIREN = 9;

    /**
     * The INSEE code that holidays go by.
     *
     * @param code INSEE code of a commune or département, SIREN of a group
     * @return empty where there is none
     */
    public Optional<String> insee(String code) {
        return code.length() < SIREN
                ? Optional.of(code)
                : territories.flatMap(all -> all.bySiren(code).flatMap(group -> department(group, all)));
    }

    private static Optional<String> department(Territory group, Territories all) {
        return switch (group.kind()) {
            case COMMUNE, DEPARTEMENT, MUNICIPAL_ARRONDISSEMENT -> Optional.of(group.code());
            case EPCI, EPT ->
                all.containing(group).stream()
                        .filter(one -> one.kind() == Territory.Kind.DEPARTEMENT)
                        .map(Territory::code)
                        .findFirst();
            case REGION -> Optional.empty();
        };
    }
}
