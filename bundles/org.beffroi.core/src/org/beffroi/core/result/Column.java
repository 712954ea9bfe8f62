package org.beffroi.core.result;

import java.util.Objects;
import java.util.Optional;

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

    /** True for numbers, which line up at their end. */
    public boolean isNumber() {
        return kind == Kind.WHOLE || kind == Kind.DECIMAL || kind == Kind.SHARE;
    }
}
