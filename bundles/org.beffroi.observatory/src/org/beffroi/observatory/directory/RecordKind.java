package org.beffroi.observatory.directory;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What sort of service a record of a directory speaks of, as far as its types and its name tell. */
public enum RecordKind {
    /** The town hall of a commune, or of an arrondissement of Paris, Lyon or Marseille. */
    TOWN_HALL,
    /** A town hall of a part of a commune: of a commune that merged, of a district. */
    DEPUTY_TOWN_HALL,
    /** One more house of the same town hall. */
    ANNEX,
    /** A group of communes. */
    GROUP,
    /** The council of a département. */
    DEPARTEMENT,
    /** The council of a région. */
    REGION,
    /** Anything else. */
    OTHER;

    /** The former key of any house of a town hall but its first: {@code mairie-77188-02}. */
    private static final Pattern SECOND = Pattern.compile(".*-[0-9AB]{5}-(?!01)\\d{2}", Pattern.CASE_INSENSITIVE);

    private static final Set<String> TOWN_HALLS = Set.of("mairie", "mairie_com", "commune", "mairie_arrondissement");
    private static final Set<String> GROUPS = Set.of("epci", "ept", "intercommunalite");
    private static final Set<String> DEPARTEMENTS = Set.of("cg", "cd", "departement");
    private static final Set<String> REGIONS = Set.of("cr", "region");

    /** The word that files and programs read. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * What types and a name make of a record.
     *
     * @param types keys of {@code type_service_local}, in lower case
     * @param name in lower case and without accents
     * @param oldPivot its former key, such as {@code mairie-77188-02}; empty where it has none
     */
    static RecordKind of(Set<String> types, String name, String oldPivot) {
        if (types.stream().anyMatch(TOWN_HALLS::contains)) {
            return townHall(name, oldPivot);
        }
        if (types.stream().anyMatch(GROUPS::contains)) {
            return GROUP;
        }
        if (types.stream().anyMatch(DEPARTEMENTS::contains)) {
            return DEPARTEMENT;
        }
        return types.stream().anyMatch(REGIONS::contains) ? REGION : OTHER;
    }

    private static RecordKind townHall(String name, String oldPivot) {
        if (name.contains("delegue") || name.contains("associee") || name.contains("de quartier")) {
            return DEPUTY_TOWN_HALL;
        }
        boolean second = SECOND.matcher(oldPivot).matches();
        return second || name.contains("annexe") || name.contains("antenne") || name.contains("mairie mobile")
                ? ANNEX
                : TOWN_HALL;
    }
}
