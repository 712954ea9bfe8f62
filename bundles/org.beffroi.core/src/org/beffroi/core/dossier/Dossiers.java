package org.beffroi.core.dossier;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.beffroi.core.archive.ArchiveProvider.Access;
import org.beffroi.core.archive.Progress;
import org.osgi.annotation.versioning.ProviderType;

/** Makes and opens dossiers; an OSGi service. */
@ProviderType
public interface Dossiers {

    /**
     * Makes a new dossier in a folder that is absent or empty.
     *
     * @throws org.beffroi.core.message.Refusal if the folder holds something, or cannot be written
     */
    void create(Path folder, DossierSettings settings);

    /** True if that folder is a dossier. */
    boolean isDossier(Path folder);

    /**
     * What a dossier says of itself, without opening it; empty for a folder that is none.
     *
     * @throws org.beffroi.core.message.Refusal if its file is damaged or of a newer format
     */
    default Optional<DossierSettings> settings(Path folder) {
        return Optional.empty();
    }

    /**
     * Opens a dossier.
     *
     * @throws org.beffroi.core.message.Refusal if it is none, is of a newer format, or is written by another process
     */
    Dossier open(Path folder, Access access, Progress progress);

    /** What was begun in an opened dossier and waits for somebody, for people; told at each opening, empty when nothing does. */
    default List<OpeningNotice> notices(Dossier opened) {
        return List.of();
    }
}
