package org.beffroi.bench.damage;

import org.beffroi.core.message.Sentence;

/**
 * What came of one kind of torture.
 *
 * @param what kind
 * @param tried how often
 * @param lost tries after which something that was acknowledged was gone, or could not be read
 * @param doubled tries after which something was there twice
 * @param silent tries of which it was said that all is well and it was not, or that were not told as what they were
 * @param left tries after which something half-written stayed
 * @param reopenMillis the longest that it took until all was readable again, in milliseconds; 0 where nothing was opened
 */
record DamageRow(Sentence what, int tried, int lost, int doubled, int silent, int left, long reopenMillis) {

    /** Tries that nothing came of. */
    int survived() {
        return Math.max(0, tried - lost - doubled - silent - left);
    }

    boolean isWell() {
        return survived() == tried;
    }

    DamageRow plus(DamageRow other) {
        return new DamageRow(
                what,
                tried + other.tried,
                lost + other.lost,
                doubled + other.doubled,
                silent + other.silent,
                left + other.left,
                Math.max(reopenMillis, other.reopenMillis));
    }
}
