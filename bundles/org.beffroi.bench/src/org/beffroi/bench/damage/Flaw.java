package org.beffroi.bench.damage;

import java.util.List;

/**
 * Something that is not as it should be after a try.
 *
 * @param kind in which column of the table it counts
 * @param told for people who look into it
 */
record Flaw(Kind kind, String told) {

    /** In the order in which they count: of a try with several the first one does. */
    enum Kind {
        /** What was acknowledged is gone, or cannot be read. */
        LOST,
        /** Something is there twice. */
        DOUBLED,
        /** It was said to be done and is not, or nothing was said. */
        SILENT,
        /** Something half-written stayed. */
        LEFT
    }

    static List<Flaw> of(Kind kind, String told) {
        return List.of(new Flaw(kind, told));
    }

    /** One flaw where something is so, else none. */
    static List<Flaw> when(boolean so, Kind kind, String told) {
        return so ? of(kind, told) : List.of();
    }
}
