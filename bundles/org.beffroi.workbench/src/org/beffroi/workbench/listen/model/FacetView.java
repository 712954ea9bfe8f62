package org.beffroi.workbench.listen.model;

import java.util.List;
import org.beffroi.core.mention.Field;

/**
 * The values of one field and how many of the mentions found have each.
 *
 * @param field the field
 * @param label its name in the user's language, capital first
 * @param values the most frequent first, chosen ones among them
 * @param distinct how many values there are in all
 * @param counted false while a large field waits to be asked for
 */
public record FacetView(Field field, String label, List<Value> values, long distinct, boolean counted) {

    public FacetView {
        values = List.copyOf(values);
    }

    /** The largest count, 0 for none. */
    public long most() {
        return values.stream().mapToLong(Value::mentions).max().orElse(0);
    }

    /**
     * One value.
     *
     * @param value as stored
     * @param label as people read it, a pseudonym where the field is personal
     * @param mentions how many have it
     * @param chosen whether the search is narrowed to it
     */
    public record Value(String value, String label, long mentions, boolean chosen) {}
}
