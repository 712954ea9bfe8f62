package org.beffroi.analyses.rising.discontent;

import java.util.Locale;

/** The five signs that make discontent, and what part of the whole each one is; the weights are a choice, not fitted. */
enum Sign {
    /** People who had not complained of it before. */
    NEW_PEOPLE(0.30),
    /** They say the same. */
    SAME_GRIEVANCE(0.25),
    /** Day after day. */
    PERSISTENCE(0.15),
    /** More of what is said is negative than was usual. */
    TONE_FALL(0.15),
    /** From one network or circle to another. */
    SPREAD(0.15);

    private final double weight;

    Sign(double weight) {
        this.weight = weight;
    }

    double weight() {
        return weight;
    }

    /** As in JSON and in the keys of texts: {@code new.people}. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '.');
    }
}
