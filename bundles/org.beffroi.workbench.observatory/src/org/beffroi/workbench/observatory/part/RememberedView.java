package org.beffroi.workbench.observatory.part;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.beffroi.workbench.observatory.page.CensusSide;

/**
 * How the screen was left: the page in front, and by dossier the census in hand. Belongs to the UI thread.
 *
 * @param kept what the part keeps between two starts
 */
record RememberedView(Map<String, String> kept) {

    private static final String SIDE = "side";

    /** The page that was in front. */
    CensusSide side() {
        String name = kept.getOrDefault(SIDE, CensusSide.FINDINGS.name());
        return java.util.Arrays.stream(CensusSide.values())
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElse(CensusSide.FINDINGS);
    }

    void side(CensusSide side) {
        kept.put(SIDE, side.name());
    }

    /** The census that was in hand in a dossier. */
    Optional<String> census(Path dossier) {
        return Optional.ofNullable(kept.get(key(dossier)));
    }

    void census(Path dossier, String name) {
        kept.put(key(dossier), name);
    }

    /** By dossier: several lie on one machine. */
    private static String key(Path dossier) {
        return "census " + dossier;
    }
}
