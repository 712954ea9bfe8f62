package org.beffroi.analyses.frame;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.beffroi.core.mention.Field;
import org.beffroi.core.query.Query;
import org.beffroi.core.query.Wildcards;

/** Queries put together, as drill-downs need them. */
public final class Queries {

    private Queries() {}

    /** Those that satisfy all of them; everything where there are none. */
    public static Query all(Query... parts) {
        List<Query> asked = new ArrayList<>();
        for (Query part : parts) {
            if (part instanceof Query.And and) {
                asked.addAll(and.all());
            } else if (!(part instanceof Query.Everything)) {
                asked.add(part);
            }
        }
        return switch (asked.size()) {
            case 0 -> new Query.Everything();
            case 1 -> asked.getFirst();
            default -> new Query.And(asked);
        };
    }

    /**
     * Those that satisfy one of them.
     *
     * @throws IllegalArgumentException if there are none
     */
    public static Query any(Collection<? extends Query> parts) {
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("Any of nothing");
        }
        return parts.size() == 1 ? parts.iterator().next() : new Query.Or(List.copyOf(parts));
    }

    /** Those that have exactly that value in a field. */
    public static Query is(Field field, String value) {
        return new Query.FieldIs(field.name(), Wildcards.literally(value));
    }

    /** Those that have any value in a field. */
    public static Query has(Field field) {
        return new Query.FieldIs(field.name(), "*");
    }

    /** Those that a query does not find. */
    public static Query not(Query query) {
        return query instanceof Query.Not(Query excluded) ? excluded : new Query.Not(query);
    }
}
