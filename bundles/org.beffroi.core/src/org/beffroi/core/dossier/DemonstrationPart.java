package org.beffroi.core.dossier;

import java.nio.file.Path;

/** What a bundle adds to the dossier of the demonstration, beside its mentions; an OSGi service. */
public interface DemonstrationPart {

    /**
     * Adds it.
     *
     * @param folder of the dossier, which is closed
     * @throws org.beffroi.core.message.Refusal if it cannot be written
     */
    void add(Path folder);
}
