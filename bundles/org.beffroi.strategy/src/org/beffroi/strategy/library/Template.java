package org.beffroi.strategy.library;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A choice among the entries of the library: where a strategy of such a body begins.
 *
 * @param id as one types it: {@code petite-commune}
 * @param name as people call it
 * @param description for whom it is
 * @param fits the bodies it is meant for; empty where it does not say
 * @param like the template it adds to, if any
 * @param with ids of the entries it chooses
 * @param without ids of entries of the other template that it leaves out
 * @param ground whether it is there to be built upon, and nobody's choice
 */
public record Template(
        String id,
        Bilingual name,
        Bilingual description,
        Optional<Fit> fits,
        Optional<String> like,
        List<String> with,
        List<String> without,
        boolean ground) {

    public Template {
        Objects.requireNonNull(id);
        Objects.requireNonNull(name);
        Objects.requireNonNull(description);
        Objects.requireNonNull(fits);
        Objects.requireNonNull(like);
        with = List.copyOf(with);
        without = List.copyOf(without);
    }
}
