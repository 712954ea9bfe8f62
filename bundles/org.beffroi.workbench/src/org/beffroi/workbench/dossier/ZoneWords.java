package org.beffroi.workbench.dossier;

import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.list.PickList;

/** Time zones as people call them: by a town whose clock they are. Immutable. */
public record ZoneWords(Language language) {

    /** Zones that are offered before anything is typed: those of France, the most people first. */
    private static final List<String> OF_FRANCE = List.of(
            "Europe/Paris",
            "Indian/Reunion",
            "America/Guadeloupe",
            "America/Martinique",
            "America/Cayenne",
            "Indian/Mayotte",
            "Pacific/Noumea",
            "Pacific/Tahiti",
            "Pacific/Wallis",
            "America/Miquelon");

    /** Those of them whose identifier is no name, with the key of theirs. */
    private static final Map<String, String> NAMED =
            Map.of("Indian/Reunion", "zone.reunion", "Pacific/Noumea", "zone.noumea");

    private static final int MOST = 40;

    /** {@code Paris · heure d’Europe centrale}. */
    public String whole(ZoneId zone) {
        String town = town(zone);
        String name = name(zone);
        return town.equals(name) ? town : town + " · " + name;
    }

    /** Those whose town or name goes on from what was typed, those of France first. */
    public List<PickList.Item<ZoneId>> fitting(String typed) {
        String wanted = Language.folded(typed.strip());
        Stream<String> others = wanted.isEmpty()
                ? Stream.empty()
                : ZoneId.getAvailableZoneIds().stream()
                        .filter(id -> id.contains("/") && !id.startsWith("Etc/") && !id.startsWith("SystemV/"))
                        .sorted(Comparator.comparing(
                                (String id) -> town(ZoneId.of(id)), String.CASE_INSENSITIVE_ORDER));
        return Stream.concat(OF_FRANCE.stream(), others)
                .distinct()
                .map(ZoneId::of)
                .filter(zone -> Language.folded(town(zone) + " " + name(zone)).contains(wanted))
                .limit(MOST)
                .map(zone -> new PickList.Item<>(zone, town(zone), name(zone)))
                .toList();
    }

    /** The town that the zone is named after, or its identifier where it is named after none. */
    private String town(ZoneId zone) {
        String id = zone.getId();
        if (NAMED.containsKey(id)) {
            return language.text(NAMED.get(id));
        }
        return id.substring(id.lastIndexOf('/') + 1).replace('_', ' ');
    }

    private String name(ZoneId zone) {
        return zone.getDisplayName(TextStyle.FULL_STANDALONE, language.locale());
    }
}
