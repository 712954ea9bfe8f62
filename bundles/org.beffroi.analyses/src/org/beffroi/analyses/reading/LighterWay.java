package org.beffroi.analyses.reading;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.beffroi.core.query.Query;

/**
 * A way of reading less than all.
 *
 * @param kind what is read
 * @param names networks that are read, or sources that are not
 * @param read numbers of the texts that are read
 * @param leftOut what is not read, as a query; empty where none finds it
 */
record LighterWay(Kind kind, List<String> names, BitSet read, Optional<Query> leftOut) {

    /** What is read. */
    enum Kind {
        /** What is negative, or of which the tone is not known. */
        NEGATIVE,
        /** What residents say. */
        RESIDENTS,
        /** Networks on which residents complain most for the time that it takes. */
        NETWORKS,
        /** All but the sources that take most time. */
        SOURCES,
        /** Every other text. */
        EVERY_OTHER
    }

    LighterWay {
        names = List.copyOf(names);
    }
}
