package org.beffroi.workbench.observatory.model;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.beffroi.core.territory.Territories;
import org.beffroi.core.territory.Territory;
import org.beffroi.core.territory.Territory.Kind;

/**
 * The names of départements and régions by code, in the order of the codes. Immutable.
 *
 * @param departements with the overseas collectivities
 * @param regions likewise
 */
public record TerritoryNames(Map<String, String> departements, Map<String, String> regions) {

    public TerritoryNames {
        departements = Collections.unmodifiableMap(new TreeMap<>(departements));
        regions = Collections.unmodifiableMap(new TreeMap<>(regions));
    }

    /** Those of a reference; takes some tenths of a second where it was not read yet. */
    public static TerritoryNames of(Territories territories) {
        return new TerritoryNames(names(territories, Kind.DEPARTEMENT), names(territories, Kind.REGION));
    }

    private static Map<String, String> names(Territories territories, Kind kind) {
        return territories
                .all(kind)
                .collect(Collectors.toMap(Territory::code, Territory::name, (one, other) -> one, TreeMap::new));
    }

    /** A département as people write it, {@code Isère (38)}; its code alone where it is not known. */
    public String departement(String code) {
        String name = departements.get(code);
        return name == null ? code : name + " (" + code + ")";
    }

    /** The name of a région; its code where it is not known. */
    public String region(String code) {
        return regions.getOrDefault(code, code);
    }
}
