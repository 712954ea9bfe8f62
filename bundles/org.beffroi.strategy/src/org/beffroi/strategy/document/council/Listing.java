package org.beffroi.strategy.document.council;

import java.util.List;
import org.beffroi.strategy.document.Material;

/** Several things in one sentence. */
final class Listing {

    private Listing() {}

    /** One after another with commas, or semicolons where one of them has commas of its own, the last after “and”; empty of none. */
    static String of(List<String> some, Material material) {
        if (some.size() < 2) {
            return String.join("", some);
        }
        boolean hasCommas = some.stream().anyMatch(one -> one.contains(", "));
        String between = hasCommas ? material.say("council.between.long") : ", ";
        String key = hasCommas ? "council.and.long" : "council.and";
        return material.say(key, String.join(between, some.subList(0, some.size() - 1)), some.getLast());
    }
}
