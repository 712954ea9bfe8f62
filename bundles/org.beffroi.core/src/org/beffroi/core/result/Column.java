package org.beffroi.core.result;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * One column of a table.
 *
 * @param key stable name, as in JSON
 * @param label as read by people, already in their language
 * @param kind what its cells hold
 * @param unit of its numbers, such as {@code h}, or empty
 */
public record Column(String key, String label, Kind kind, Optional<String> unit) {

    /** What the cells of a column hold: null everywhere, or a value of that type. */
    public enum Kind {
        /** {@link String}. */
        TEXT,
        /** {@link String} whose end matters: what stands before a word, read up to it. */
        TEXT_BEFORE,
        /** {@link Long}. */
        WHOLE,
        /** {@link Double}. */
        DECIMAL,
        /** {@link Double}, a part of a whole from 0 to 1, printed as a percentage. */
        SHARE,
        /** {@link java.time.Instant}, printed in the table's zone. */
        TIME,
        /** {@link java.time.LocalDate}. */
        DAY,
        /** {@link Boolean}. */
        FLAG,
        /** {@link java.util.List} of {@link String}. */
        TEXTS
    }

    public Column {
        Objects.requireNonNull(key);
        Objects.requireNonNull(label);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(unit);
    }

    /** A column without a unit. */
    public static Column of(String key, String label, Kind kind) {
        return new Column(key, label, kind, Optional.empty());
    }

    /** The columns of a table whose labels are found by their keys: none yet. */
    public static Several labelled(UnaryOperator<String> label) {
        return new Several(label, List.of());
    }

    /**
     * Columns of one table without units. Immutable.
     *
     * @param label of a key
     * @param all so far
     */
    public record Several(UnaryOperator<String> label, List<Column> all) {
        public Several {
            Objects.requireNonNull(label);
            all = List.copyOf(all);
        }

        /** With more of one kind, in that order. */
        public Several with(Kind kind, String... keys) {
            List<Column> more = new ArrayList<>(all);
            for (String key : keys) {
                more.add(of(key, label.apply(key), kind));
            }
            return new Several(label, more);
        }
    }

    /** True for numbers, which line up at their end. */
    public boolean isNumber() {
        return kind == Kind.WHOLE || kind == Kind.DECIMAL || kind == Kind.SHARE;
    }
}
