package org.beffroi.observatory.census;

import java.util.Locale;

/** What makes a body present. */
public enum Basis {
    /** A directory declares an account of it. */
    DECLARED,
    /** Somebody saw an account of it. */
    SEEN,
    /** Somebody saw an account of it on which something was published lately. */
    ACTIVE;

    /** The word that files and programs read. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
