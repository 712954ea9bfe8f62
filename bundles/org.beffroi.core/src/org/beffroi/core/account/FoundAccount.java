package org.beffroi.core.account;

import java.util.Optional;

/**
 * What was recognised in a text, with its place.
 *
 * @param start of its first sign
 * @param end behind its last sign
 */
record FoundAccount(RecognisedAccount account, int start, int end) {

    /** A link that calls somebody. */
    static FoundAccount telephone(String read, int start, int end) {
        return new FoundAccount(
                new RecognisedAccount(
                        Optional.empty(), Optional.empty(), Optional.empty(), AccountVerdict.PERSONAL, read),
                start,
                end);
    }

    boolean overlaps(FoundAccount other) {
        return start < other.end && other.start < end;
    }
}
