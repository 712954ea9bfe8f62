package org.beffroi.french.tone.feature;

/** What a word does in a sentence, beside its own polarity; the sections of {@code public-life.txt}. */
enum Marker {
    INTENSIFIER,
    DIMINISHER,
    NEGATION,
    CONTRAST,
    IRONY,
    REPROACH,
    REQUEST,
    ANNOUNCEMENT;

    /** This marker alone, in a set that is an int. */
    int bit() {
        return 1 << ordinal();
    }

    boolean in(int set) {
        return (set & bit()) != 0;
    }
}
