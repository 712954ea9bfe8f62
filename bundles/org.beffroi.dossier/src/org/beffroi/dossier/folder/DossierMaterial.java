package org.beffroi.dossier.folder;

import java.time.Instant;
import org.beffroi.core.archive.Snapshot;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.query.DayResolution;
import org.beffroi.core.result.ShownNames;
import org.beffroi.dossier.digest.DeclaredRights;
import org.beffroi.dossier.digest.Material;

/** What is quoted from a dossier, under the names that may show. */
public final class DossierMaterial {

    private DossierMaterial() {}

    /**
     * The material of a dossier as one snapshot sees it.
     *
     * @param maker the program, with its version
     * @param made when the document is made
     * @throws org.beffroi.core.message.Refusal if the rights of a source cannot be read
     */
    public static Material of(Dossier dossier, Snapshot snapshot, String maker, Instant made) {
        return new Material(
                snapshot,
                dossier.archive().fields(),
                new DayResolution(dossier.today(), dossier.settings().zone()),
                new ShownNames(dossier.pseudonyms()::shown, false),
                DeclaredRights.in(dossier.folder()),
                dossier.watches(),
                dossier.settings().fictional(),
                maker,
                made);
    }
}
