package org.beffroi.sources.mapping;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.beffroi.core.limit.PatternBudget;
import org.beffroi.sources.table.Cells;

/** Whether the columns of a row have the values that a profile names. */
final class Condition {

    private Condition() {}

    /** True where each column has one of its values; {@code *} is any value, {@code ~} begins a regular expression, an empty string is none. */
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
        Predicate<String> fits = value -> false;
        for (String wanted : values) {
            fits = fits.or(value(wanted));
        }
        Predicate<String> anyOfThem = fits;
        boolean nothing = values.contains("");
        return cells -> {
            List<String> found = cells.all(column);
            return found.isEmpty() ? nothing : found.stream().map(String::strip).anyMatch(anyOfThem);
        };
    }

    private static Predicate<String> value(String wanted) {
        if (wanted.equals("*")) {
            return value -> true;
        }
        if (wanted.startsWith("~")) {
            PatternBudget pattern =
                    PatternBudget.of(Pattern.compile(wanted.substring(1), Pattern.CASE_INSENSITIVE | Pattern.DOTALL));
            return pattern::matches;
        }
        return value -> value.equalsIgnoreCase(wanted);
    }
}
