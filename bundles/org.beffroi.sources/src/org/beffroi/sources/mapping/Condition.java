package org.beffroi.sources.mapping;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.beffroi.sources.table.Cells;

/** Whether the columns of a row have the values that a profile names. */
final class Condition {

    private Condition() {}

    /** True where each column has one of its values; {@code *} is any value, an empty string none. */
    static Predicate<Cells> all(Map<String, List<String>> wanted, Columns columns) {
        Predicate<Cells> all = cells -> true;
        for (Map.Entry<String, List<String>> one : wanted.entrySet()) {
            all = all.and(one(columns.column(one.getKey()), one.getValue()));
        }
        return all;
    }

    /** True where one of the columns has one of its values. */
    static Predicate<Cells> any(Map<String, List<String>> wanted, Columns columns) {
        Predicate<Cells> any = cells -> false;
        for (Map.Entry<String, List<String>> one : wanted.entrySet()) {
            any = any.or(one(columns.column(one.getKey()), one.getValue()));
        }
        return any;
    }

    private static Predicate<Cells> one(String column, List<String> values) {
        Set<String> lower = new HashSet<>();
        values.forEach(value -> lower.add(value.toLowerCase(Locale.ROOT)));
        boolean anything = lower.contains("*");
        boolean nothing = lower.contains("");
        return cells -> {
            List<String> found = cells.all(column);
            return found.isEmpty()
                    ? nothing
                    : anything
                            || found.stream()
                                    .anyMatch(value ->
                                            lower.contains(value.strip().toLowerCase(Locale.ROOT)));
        };
    }
}
