package org.beffroi.workbench.observatory.model.body;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.observatory.model.Behind;

/**
 * Which bodies of a census show. Immutable.
 *
 * @param typed words that must all be found; empty for any
 * @param facets the value that each facet must have; those without one are left out
 * @param behind only the bodies behind this figure; empty for all
 */
public record BodyFilter(String typed, Map<BodyFacet, String> facets, Optional<Behind> behind) {

    /** All of them. */
    public static final BodyFilter NONE = new BodyFilter("", Map.of(), Optional.empty());

    public BodyFilter {
        Objects.requireNonNull(typed);
        Objects.requireNonNull(behind);
        facets = Map.copyOf(facets);
    }

    /** Whether all show. */
    public boolean isNone() {
        return typed.isBlank() && facets.isEmpty() && behind.isEmpty();
    }

    /** With other words. */
    public BodyFilter typed(String words) {
        return new BodyFilter(words, facets, behind);
    }

    /** With another value of a facet, empty for any. */
    public BodyFilter with(BodyFacet facet, Optional<String> value) {
        Map<BodyFacet, String> other = new EnumMap<>(BodyFacet.class);
        other.putAll(facets);
        value.ifPresentOrElse(one -> other.put(facet, one), () -> other.remove(facet));
        return new BodyFilter(typed, other, behind);
    }

    /** Those behind another figure, empty for any. */
    public BodyFilter behind(Optional<Behind> figure) {
        return new BodyFilter(typed, facets, figure);
    }

    /** The words that must be found, as they are compared. */
    List<String> words() {
        return Stream.of(Language.folded(typed).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
