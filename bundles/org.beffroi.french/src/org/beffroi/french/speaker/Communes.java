package org.beffroi.french.speaker;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.beffroi.core.territory.Territories;
import org.beffroi.core.territory.Territory;

/**
 * Names of communes as accounts write them, without spaces: {@code mantes}, {@code manteslajolie}. An account that bears
 * another commune's name is that commune's. Immutable; safe for several threads.
 */
final class Communes {

    private static final int SHORTEST_BEGINNING = 4;

    private final Set<String> names = new HashSet<>();

    Communes(Territories territories) {
        territories.all(Territory.Kind.COMMUNE).forEach(commune -> {
            String name = Pieces.of(commune.name()).joined();
            names.add(name.replace(" ", ""));
            int end = SpeakerWords.wordEnd(name, 0);
            if (end >= SHORTEST_BEGINNING) {
                names.add(name.substring(0, end));
            }
        });
    }

    /** Whether a name is made of something that stands before places, and a commune. */
    boolean isBody(String joined, List<String> beforePlaces) {
        for (String before : beforePlaces) {
            if (joined.startsWith(before) && names.contains(joined.substring(before.length()))) {
                return true;
            }
        }
        return names.contains(joined);
    }
}
