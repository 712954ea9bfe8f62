package org.beffroi.strategy.verb;

import java.nio.file.Path;
import java.util.Optional;
import org.beffroi.core.command.Workplace;
import org.beffroi.core.dossier.DossierSettings;

/**
 * The dossier that a strategy's file lies in.
 *
 * @param workplace knows dossiers
 */
record DossierAround(Workplace workplace) {

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
}
