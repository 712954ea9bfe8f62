package org.beffroi.core.parameter;

/** What a parameter asks for: how a dialog lets it be chosen, and how its text is read. */
public enum Kind {
    /** A query as typed; empty for everything. */
    QUERY,
    /** A period: rolling ({@code 7j}, {@code 2w}) or fixed ({@code 2024-03-01..2024-03-15}). */
    PERIOD,
    /** The key or a name of a field whose values are counted. */
    FIELD,
    /** Any text. */
    TEXT,
    /** A whole number. */
    WHOLE,
    /** A number. */
    DECIMAL,
    /** One of the constants of an enum. */
    CHOICE,
    /** Yes or no. */
    FLAG
}
