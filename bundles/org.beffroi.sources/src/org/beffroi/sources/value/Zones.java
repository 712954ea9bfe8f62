package org.beffroi.sources.value;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Time zones as cells write them: offsets, names of the IANA data base, the abbreviations of Europe and North America. */
final class Zones {

    private static final Map<String, Integer> HOURS = Map.ofEntries(
            Map.entry("Z", 0),
            Map.entry("UTC", 0),
            Map.entry("GMT", 0),
            Map.entry("WET", 0),
            Map.entry("WEST", 1),
            Map.entry("BST", 1),
            Map.entry("CET", 1),
            Map.entry("CEST", 2),
            Map.entry("EET", 2),
            Map.entry("EEST", 3),
            Map.entry("MSK", 3),
            Map.entry("EST", -5),
            Map.entry("EDT", -4),
            Map.entry("CST", -6),
            Map.entry("CDT", -5),
            Map.entry("MST", -7),
            Map.entry("MDT", -6),
            Map.entry("PST", -8),
            Map.entry("PDT", -7));

    /** North America's zones as their people call them, whatever the season. */
    private static final Map<String, ZoneId> PLACES = Map.of(
            "ET", ZoneId.of("America/New_York"),
            "CT", ZoneId.of("America/Chicago"),
            "MT", ZoneId.of("America/Denver"),
            "PT", ZoneId.of("America/Los_Angeles"));

    private Zones() {}

    /** The zone, empty if the word is none that is known. */
    static Optional<ZoneId> read(String word) {
        String name = word.toUpperCase(Locale.ROOT);
        if (HOURS.containsKey(name)) {
            return Optional.of(ZoneOffset.ofHours(HOURS.get(name)));
        }
        if (PLACES.containsKey(name)) {
            return Optional.of(PLACES.get(name));
        }
        try {
            return Optional.of(ZoneId.of(word));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
