package org.beffroi.core.dossier;

import java.nio.file.Path;
import org.beffroi.core.archive.Progress;
import org.osgi.annotation.versioning.ProviderType;

/** Makes the dossier of a fictional town that ships with the program; an OSGi service. */
@ProviderType
public interface Demonstration {

    /**
     * Makes it, whole, in a folder that is absent or empty.
     *
     * @throws org.beffroi.core.message.Refusal if the folder holds something else, or cannot be written
     */
    void make(Path folder, Progress progress);
}
