package org.beffroi.french.lexicon;

import java.util.Collection;

/**
 * Says at once of most words that a set does not hold them, and of all others that it may.
 *
 * <p>One bit for each word, sixteen times as many bits as words (B. H. Bloom, Space/time trade-offs in hash coding with
 * allowable errors, 1970, with one hash): small enough to stay beside the processor, where a map of thousands of words does
 * not. Most words of a text stand in no list, and one in sixteen of them is looked for in vain. Immutable.
 */
public final class BloomFilter {

    private static final int ROOM = 16;
    private static final int LEAST_BITS = 6;

    private final long[] bits;
    private final int shift;

    private BloomFilter(int size) {
        int power = Math.max(LEAST_BITS, Integer.SIZE - Integer.numberOfLeadingZeros(Math.max(1, size * ROOM - 1)));
        bits = new long[1 << power - LEAST_BITS];
        shift = Integer.SIZE - power;
    }

    /** One that holds these words. */
    public static BloomFilter of(Collection<String> words) {
        BloomFilter sieve = new BloomFilter(words.size());
        for (String word : words) {
            int bit = sieve.bit(word.hashCode());
            sieve.bits[bit >>> LEAST_BITS] |= 1L << bit;
        }
        return sieve;
    }

    /** False only where the word is none of them. */
    public boolean mayHold(String word) {
        return isSet(word.hashCode());
    }

    /**
     * False only where the beginning of a word is none of them.
     *
     * @param length how many chars of the word: no more than it has
     */
    public boolean mayHoldBeginning(String word, int length) {
        return isSet(hash(word, length));
    }

    /** The hash that the beginning of a word has as a string of its own, without making it one. */
    static int hash(String word, int length) {
        int hash = 0;
        for (int i = 0; i < length; i++) {
            hash = 31 * hash + word.charAt(i);
        }
        return hash;
    }

    private boolean isSet(int hash) {
        int bit = bit(hash);
        return (bits[bit >>> LEAST_BITS] & 1L << bit) != 0;
    }

    private int bit(int hash) {
        return hash * 0x9E3779B9 >>> shift;
    }
}
