package org.beffroi.cli.verb;

import java.time.Instant;
import org.beffroi.core.archive.Snapshot;
import org.beffroi.core.digest.DeclaredRights;
import org.beffroi.core.digest.Material;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.edition.About;
import org.beffroi.core.query.DayResolution;
import org.beffroi.core.result.ShownNames;

/** What is quoted from a dossier, under the names that may show. */
final class DigestMaterial {

    private DigestMaterial() {}

    /** The material of a dossier as one snapshot sees it. */
    static Material of(Dossier dossier, Snapshot snapshot, About about, Instant made) {
        return new Material(
                snapshot,
                dossier.archive().fields(),
                new DayResolution(dossier.today(), dossier.settings().zone()),
                new ShownNames(dossier.pseudonyms()::shown, false),
                DeclaredRights.in(dossier.folder()),
                dossier.watches(),
                dossier.settings().fictional(),
                about.edition().line(),
                made);
    }
}
