package org.beffroi.core.document;

/** What a colour means; writers choose the colour, and never let it say anything that words do not say too. */
public enum Ink {
    TEXT,
    SECONDARY,
    LINE,
    ACCENT,
    ALARM,
    NEGATIVE,
    NEUTRAL,
    POSITIVE
}
