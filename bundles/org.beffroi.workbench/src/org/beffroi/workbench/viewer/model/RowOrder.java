package org.beffroi.workbench.viewer.model;

import java.text.CollationKey;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.beffroi.core.result.Column;
import org.beffroi.core.result.Table;
import org.beffroi.workbench.language.Language;

/**
 * Which rows of a table show, and in which order. Immutable; made off the UI thread where the table is large.
 *
 * @param rows numbers of the rows of the table
 */
public record RowOrder(int... rows) {

    /**
     * A column by which rows are ordered.
     *
     * @param column its number
     * @param down whether the largest comes first
     */
    public record Sort(int column, boolean down) {}

    /** All rows as they come. */
    public static RowOrder all(Table table) {
        return new RowOrder(IntStream.range(0, table.rows().size()).toArray());
    }

    /**
     * The rows that hold what was typed, case and accents left aside, in an order; what is unknown comes last.
     *
     * @param sort empty for the table's own order
     */
    public static RowOrder of(Table table, Cells cells, String typed, Optional<Sort> sort) {
        String[] words = Stream.of(Language.folded(typed).strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toArray(String[]::new);
        IntStream fitting = IntStream.range(0, table.rows().size())
                .filter(row ->
                        words.length == 0 || fits(table, cells, table.rows().get(row), words));
        if (sort.isEmpty()) {
            return new RowOrder(fitting.toArray());
        }
        Column column = table.columns().get(sort.get().column());
        Object[] keys = keys(table, cells, sort.get().column(), column);
        Comparator<Integer> order = order(keys, sort.get().down());
        return new RowOrder(
                fitting.boxed().sorted(order).mapToInt(Integer::intValue).toArray());
    }

    private static boolean fits(Table table, Cells cells, Table.Row row, String... words) {
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < table.columns().size(); i++) {
            Object value = row.cells().get(i);
            String text = cells.text(table.columns().get(i), value);
            all.append(text).append(' ');
            // A pseudonym is found by what shows and by what exports write.
            if (value instanceof String written && !written.equals(text)) {
                all.append(written).append(' ');
            }
        }
        String text = Language.folded(all.toString());
        return Stream.of(words).allMatch(text::contains);
    }

    /** What rows are compared by, null for what is unknown. Texts have their collation key, made once. */
    private static Object[] keys(Table table, Cells cells, int at, Column column) {
        Collator collator = Collator.getInstance(cells.language().locale());
        UnaryOperator<String> spoken = spoken(table, at);
        return table.rows().stream()
                .map(row -> row.cells().get(at))
                .map(value -> switch (value) {
                    case null -> null;
                    case Double number when number.isNaN() -> null;
                    case String text -> collator.getCollationKey(spoken.apply(text));
                    case List<?> texts -> collator.getCollationKey(cells.text(column, texts));
                    default -> value;
                })
                .toArray();
    }

    /** By what a text is ordered: beside a word in its context by the words nearest to it, whatever signs stand between. */
    private static UnaryOperator<String> spoken(Table table, int at) {
        if (table.columns().get(at).kind() == Column.Kind.TEXT_BEFORE) {
            return text -> String.join(" ", words(text).reversed());
        }
        boolean after = at >= 2 && table.columns().get(at - 2).kind() == Column.Kind.TEXT_BEFORE;
        return after ? text -> String.join(" ", words(text)) : text -> text;
    }

    private static List<String> words(String text) {
        return Stream.of(text.split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static Comparator<Integer> order(Object[] keys, boolean down) {
        Comparator<Integer> known = (one, other) -> compare(keys[one], keys[other]);
        Comparator<Integer> wanted = down ? known.reversed() : known;
        return Comparator.<Integer, Boolean>comparing(row -> keys[row] == null)
                .thenComparing((one, other) -> keys[one] == null ? 0 : wanted.compare(one, other));
    }

    private static int compare(Object one, Object other) {
        return switch (one) {
            case Long number -> number.compareTo((Long) other);
            case Double number -> number.compareTo((Double) other);
            case Boolean flag -> flag.compareTo((Boolean) other);
            case java.time.Instant time -> time.compareTo((java.time.Instant) other);
            case java.time.LocalDate day -> day.compareTo((java.time.LocalDate) other);
            case CollationKey text -> text.compareTo((CollationKey) other);
            default -> one.toString().compareTo(other.toString());
        };
    }
}
