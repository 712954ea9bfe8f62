package org.beffroi.dossier.folder;

import java.io.IOException;
import java.nio.file.Path;
import org.beffroi.core.dossier.DossierSettings;
import org.beffroi.core.file.RefusedFile;
import org.beffroi.core.message.Refusal;

/** What a dossier says of itself, changed in its file; who has it open knows it once it is opened again. */
public final class DossierProperties {

    private DossierProperties() {}

    /**
     * Writes it, whole or not at all; the identity of the dossier and the format of what lies beside its file stay.
     *
     * @param folder of a dossier that nobody writes
     * @throws Refusal if it is none, is damaged or of a newer format, or the file cannot be written
     */
    public static void write(Path folder, DossierSettings settings) {
        DossierFile there = DossierFile.read(folder);
        try {
            new DossierFile(there.id(), settings, there.format()).write(folder);
        } catch (IOException e) {
            throw RefusedFile.of(folder.resolve(DossierFile.NAME), e);
        }
    }
}
