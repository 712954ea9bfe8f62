package org.beffroi.strategy.merge;

import java.util.Objects;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;

/** Where both changed the same, each in another way. Equal to the same one of another look at the same three versions. */
@ProviderType
public sealed interface Conflict {

    /** Identity of the element that it is about. */
    String id();

    /** What is kept of a conflict. */
    enum Choice {
        /** As I have it. */
        MINE,
        /** As the other has it. */
        THEIRS,
        /** Both: all items of a list, one text behind the other. Where both cannot be had, as I have it. */
        BOTH
    }

    /**
     * Both gave a field a value, and not the same.
     *
     * @param mine the value, as in {@link org.beffroi.strategy.compare.Fact#values()}; null for none
     * @param theirs the value; null for none
     */
    record Values(
            String id,
            EStructuralFeature field,
            @Nullable Object mine,
            @Nullable Object theirs) implements Conflict {
        public Values {
            Objects.requireNonNull(id);
            Objects.requireNonNull(field);
        }

        /** Whether both can be kept. */
        public boolean canBeBoth() {
            return field.isMany() || mine instanceof String && theirs instanceof String;
        }
    }

    /**
     * One took an element out that the other changed or newly refers to.
     *
     * @param iTookItOut whether it was I
     */
    record Gone(String id, boolean iTookItOut) implements Conflict {}

    /**
     * Both moved an element, not to the same place.
     *
     * @param mine identity of what holds it in my version
     * @param theirs identity of what holds it in the other
     */
    record Places(String id, String mine, String theirs) implements Conflict {}
}
