package org.beffroi.strategy.verb;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.beffroi.core.archive.Archive;
import org.beffroi.core.dossier.DossierSettings;
import org.beffroi.core.dossier.Pseudonyms;
import org.beffroi.testing.dossier.TestDossier;

/** The dossier of a town that has a day of its own and shows everybody by name. */
record TownDossier(Path folder, Archive archive, LocalDate today) implements TestDossier {

    @Override
    public DossierSettings settings() {
        return new DossierSettings("Ville", Optional.empty(), ZONE, Optional.of(today), true);
    }

    @Override
    public Pseudonyms pseudonyms() {
        return author -> author;
    }
}
