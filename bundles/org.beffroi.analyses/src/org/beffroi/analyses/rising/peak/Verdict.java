package org.beffroi.analyses.rising.peak;

/** What people judged of a rise. */
public enum Verdict {
    /** Something happened that one had to know of. */
    REAL,
    /** Something happened that everybody knew would. */
    EXPECTED,
    /** Nothing happened. */
    NOISE,
    /** Something happened, and nothing was said of it. */
    MISSED,
    /** What was judged before is taken back. */
    UNDONE
}
