package org.beffroi.core.archive;

import java.util.List;
import org.beffroi.core.mention.Field;

/**
 * How many mentions have each value of a field.
 *
 * @param field the field counted
 * @param counts the most frequent values first; a mention with several values counts once for each
 * @param values how many distinct values there are in all, listed or not
 * @param without mentions that match and have no value
 */
public record FacetCounts(Field field, List<Count> counts, long values, long without) {

    public FacetCounts {
        counts = List.copyOf(counts);
    }

    /** One value and how many mentions have it. */
    public record Count(String value, long mentions) {}
}
