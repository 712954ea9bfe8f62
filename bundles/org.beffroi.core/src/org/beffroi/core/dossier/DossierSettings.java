package org.beffroi.core.dossier;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a dossier says of itself, kept in its {@code dossier.json}.
 *
 * @param name as people call the mission
 * @param territory INSEE code of the commune, SIREN of the body, or empty
 * @param zone time zone of its calendar
 * @param today a fixed today (demonstrations, tests), empty when the days go by
 * @param fictional whether everything in it is invented, which is then said wherever it shows
 * @param retentionDays how many days after collection mentions are kept whose source says nothing of it, at least 1; empty
 *     for no limit
 */
public record DossierSettings(
        String name,
        Optional<String> territory,
        ZoneId zone,
        Optional<LocalDate> today,
        boolean fictional,
        OptionalInt retentionDays) {

    /** Settings in which nothing is said of how long mentions are kept. */
    public DossierSettings(
            String name, Optional<String> territory, ZoneId zone, Optional<LocalDate> today, boolean fictional) {
        this(name, territory, zone, today, fictional, OptionalInt.empty());
    }

    public DossierSettings {
        Objects.requireNonNull(name);
        Objects.requireNonNull(territory);
        Objects.requireNonNull(zone);
        Objects.requireNonNull(today);
        if (retentionDays.orElse(1) < 1) {
            throw new IllegalArgumentException("Mentions are kept for at least a day");
        }
    }
}
