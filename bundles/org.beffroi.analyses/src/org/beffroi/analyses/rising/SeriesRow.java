package org.beffroi.analyses.rising;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalDouble;
import org.beffroi.core.message.Sentence;

/**
 * A row of a file with a series.
 *
 * @param line where it begins, from 1
 * @param timestamp its first cell, as it stands there
 * @param value its second one, as it stands there
 * @param time when it was; without a zone it is taken for UTC. Empty where it cannot be understood
 * @param number how many; empty where it cannot be understood, or is said to be missing
 * @param missing whether the file says itself that there is none: an empty cell, NA, NaN, null
 * @param broken what is wrong with the row as a whole, such as a quotation mark behind which other rows stand; empty mostly
 */
record SeriesRow(
        long line,
        String timestamp,
        String value,
        Optional<Instant> time,
        OptionalDouble number,
        boolean missing,
        Optional<Sentence> broken) {

    /** Whether it can be read. */
    boolean isUnderstood() {
        return broken.isEmpty() && time.isPresent() && (number.isPresent() || missing);
    }
}
