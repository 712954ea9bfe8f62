package org.beffroi.cli.observatory;

import java.util.Optional;
import org.beffroi.cli.syntax.WrongUse;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.territory.Territories;
import org.beffroi.core.territory.Territory;
import org.beffroi.observatory.benchmark.BodyNaming;
import org.beffroi.observatory.kept.ObservatoryFolder;

/**
 * The territory that a verb is about: the one that is typed, else the dossier’s own.
 *
 * @param territory which
 * @param own the dossier’s; empty where it has none
 */
record ObservedTerritory(Territory territory, Optional<Territory> own) {

    /** @throws org.beffroi.core.message.Refusal if none is typed and the dossier has none, or it is unknown */
    static ObservedTerritory of(Optional<String> typed, Dossier dossier, Territories national) {
        Territories territories = ObservatoryFolder.of(dossier.folder()).territories(national);
        Optional<Territory> own = dossier.settings().territory().flatMap(territories::byCode);
        Optional<Territory> meant = typed.map(new BodyNaming(territories)::find);
        return new ObservedTerritory(
                meant.or(() -> own).orElseThrow(() -> WrongUse.of("observatory.territory.missing")), own);
    }

    boolean isOwn() {
        return own.filter(territory::equals).isPresent();
    }
}
