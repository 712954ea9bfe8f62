package org.beffroi.observatory.census;

/** Whether a body is on networks, by a definition. What is not known is neither. */
public enum Presence {
    PRESENT,
    ABSENT,
    UNKNOWN;

    /** The word that files and programs read. */
    public String key() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
