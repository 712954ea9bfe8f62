package org.beffroi.core.archive;

import java.util.Objects;
import org.beffroi.core.mention.Field;

/**
 * What makes several mentions one group: the same value of a field, or values alike. A mention without a value is a group by
 * itself.
 *
 * @param field of one value, whose values are counted ({@link Field.Facet})
 * @param likeness which values mean the same
 */
public record Grouping(Field field, Likeness likeness) {

    public Grouping {
        Objects.requireNonNull(likeness);
        if (field.many() || field.facet() == Field.Facet.NONE) {
            throw new IllegalArgumentException("Mentions are grouped by a field of one value that is counted: " + field);
        }
    }
}
