package org.beffroi.bench.damage;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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

    /** One try and what was wrong after it: of several flaws the gravest counts. */
    static DamageRow of(Sentence what, List<Flaw> flaws) {
        Optional<Flaw.Kind> worst = flaws.stream().map(Flaw::kind).min(Comparator.naturalOrder());
        return new DamageRow(
                what,
                1,
                count(worst, Flaw.Kind.LOST),
                count(worst, Flaw.Kind.DOUBLED),
                count(worst, Flaw.Kind.SILENT),
                count(worst, Flaw.Kind.LEFT),
                0);
    }

    private static int count(Optional<Flaw.Kind> worst, Flaw.Kind kind) {
        return worst.filter(kind::equals).isPresent() ? 1 : 0;
    }

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
