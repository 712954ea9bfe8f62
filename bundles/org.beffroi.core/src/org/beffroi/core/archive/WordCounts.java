package org.beffroi.core.archive;

import org.osgi.annotation.versioning.ConsumerType;
import org.osgi.annotation.versioning.ProviderType;

/**
 * In how many of some mentions each word occurs, however often it does in each. A word is a stem of the token pipeline, of
 * texts and titles.
 *
 * <p>Each stem has a code, the same in all word counts of one snapshot: two of them are compared code by code, and only what
 * is shown needs its stem. Good as long as the snapshot is open; safe for several threads.
 */
@ProviderType
public interface WordCounts {

    /** How many mentions were looked at: all that match. */
    long mentions();

    /** How many of them have any word. */
    long withWords();

    /** How many different stems occur. */
    int stems();

    /** How many mentions have a stem, 0 where none has. */
    long of(String stem);

    /** How many codes there are in the snapshot: they are below this. Stems that do not occur here have codes too. */
    int codes();

    /** How many mentions have the stem of a code. */
    long count(int code);

    /** The stem of a code, read from the archive: for those that are shown, rather than for all. */
    String stem(int code);

    /**
     * Walks the stems that occur often enough, in the order of their codes.
     *
     * @param atLeast in how many mentions, 1 or more
     */
    default void forEach(long atLeast, Visitor visitor) {
        long least = Math.max(1, atLeast);
        for (int code = 0; code < codes(); code++) {
            long count = count(code);
            if (count >= least) {
                visitor.word(stem(code), count);
            }
        }
    }

    /** Takes one stem and in how many mentions it occurs. */
    @FunctionalInterface
    @ConsumerType
    interface Visitor {
        void word(String stem, long mentions);
    }
}
