package org.beffroi.testing.dossier;

import java.nio.file.Path;
import java.util.Optional;
import org.beffroi.core.archive.ArchiveProvider.Access;
import org.beffroi.core.archive.Progress;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.dossier.DossierSettings;
import org.beffroi.core.dossier.Dossiers;

/** A machine without any dossier: none is found, and none may be made or opened. */
public record NoDossiers() implements Dossiers {

    @Override
    public void create(Path folder, DossierSettings settings) {
        throw new UnsupportedOperationException("no dossier is made here");
    }

    @Override
    public boolean isDossier(Path folder) {
        return false;
    }

    @Override
    public Optional<DossierSettings> settings(Path folder) {
        return Optional.empty();
    }

    @Override
    public Dossier open(Path folder, Access access, Progress progress) {
        throw new UnsupportedOperationException("no dossier is open here");
    }
}
