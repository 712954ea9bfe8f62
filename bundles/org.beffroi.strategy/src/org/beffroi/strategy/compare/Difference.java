package org.beffroi.strategy.compare;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;

/** One thing that is not in two versions alike. */
@ProviderType
public sealed interface Difference {

    /** Identity of the element that it is about. */
    String id();

    /** An element that only the second version has, with all that it holds. */
    record Added(String id) implements Difference {}

    /** An element that only the first version has, with all that it held. */
    record Removed(String id) implements Difference {}

    /**
     * An element that is held elsewhere, or stands elsewhere among its neighbours.
     *
     * @param from place among its neighbours in the first version, from 1 on
     * @param to place in the second
     */
    record Moved(String id, int from, int to) implements Difference {}

    /**
     * A field that has another value.
     *
     * @param before its value, as in {@link Fact#values()}; null for none
     * @param after its value; null for none
     */
    record Changed(
            String id,
            EStructuralFeature field,
            @Nullable Object before,
            @Nullable Object after) implements Difference {}
}
