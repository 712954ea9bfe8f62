package org.beffroi.core.dossier;

import java.nio.file.Path;
import org.osgi.annotation.versioning.ConsumerType;

/** What a bundle adds to the dossier of the demonstration, beside its mentions; an OSGi service. */
@ConsumerType
public interface DemonstrationPart {

    /**
     * Adds it.
     *
     * @param folder of the dossier, which is closed
     * @throws org.beffroi.core.message.Refusal if it cannot be written
     */
    void add(Path folder);
}
