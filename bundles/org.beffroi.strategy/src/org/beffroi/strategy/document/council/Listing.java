package org.beffroi.strategy.document.council;

import java.util.List;
import org.beffroi.strategy.document.Material;

/** Several things in one sentence. */
final class Listing {

    private Listing() {}

    /** One after another with commas, the last after “and”; empty of none. */
    static String of(List<String> some, Material material) {
        if (some.size() < 2) {
            return String.join("", some);
        }
        return material.say("council.and", String.join(", ", some.subList(0, some.size() - 1)), some.getLast());
    }
}
