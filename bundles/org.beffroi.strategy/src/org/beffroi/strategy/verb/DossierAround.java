package org.beffroi.strategy.verb;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.beffroi.core.command.Workplace;
import org.beffroi.core.dossier.DossierSettings;

/**
 * The dossier that a strategy's file lies in.
 *
 * @param workplace knows dossiers
 */
record DossierAround(Workplace workplace) {

    /** As {@code beffroi new} gives a dossier whose place nobody named. */
    private static final ZoneId USUAL_ZONE = ZoneId.of("Europe/Paris");

    /** What it says of itself; empty where the file lies in none. */
    Optional<DossierSettings> of(Path file) {
        for (Path folder = file.toAbsolutePath().normalize().getParent(); folder != null; folder = folder.getParent()) {
            Optional<DossierSettings> settings = workplace.dossiers().settings(folder);
            if (settings.isPresent()) {
                return settings;
            }
        }
        return Optional.empty();
    }

    /** Today there; of a strategy that lies in a dossier with a today of its own, such as the demonstration, that one. */
    LocalDate today(Path file, Clock clock) {
        return of(file).flatMap(DossierSettings::today).orElseGet(() -> LocalDate.now(clock.withZone(zone(file))));
    }

    /** The zone of the dossier that a strategy lies in; of mainland France, as of a new dossier, where it lies in none. */
    ZoneId zone(Path file) {
        return of(file).map(DossierSettings::zone).orElse(USUAL_ZONE);
    }
}
