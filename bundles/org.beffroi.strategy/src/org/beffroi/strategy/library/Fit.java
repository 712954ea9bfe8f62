package org.beffroi.strategy.library;

import java.util.Set;
import org.beffroi.core.territory.Territory;

/**
 * The bodies that a template is meant for.
 *
 * @param kinds sorts of territory, at least one
 * @param least inhabitants
 * @param most inhabitants
 */
public record Fit(Set<Territory.Kind> kinds, int least, int most) {

    public Fit {
        kinds = Set.copyOf(kinds);
        if (kinds.isEmpty() || least > most) {
            throw new IllegalArgumentException("A template that is meant for nobody");
        }
    }

    /** Whether a body is one of them; where nobody is counted, its kind alone says so. */
    public boolean isFor(Territory body) {
        return kinds.contains(body.kind())
                && (body.population().isEmpty()
                        || least <= body.population().getAsInt()
                                && body.population().getAsInt() <= most);
    }
}
