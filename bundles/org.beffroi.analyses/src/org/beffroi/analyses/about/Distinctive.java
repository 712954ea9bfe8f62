package org.beffroi.analyses.about;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToLongFunction;
import org.beffroi.analyses.statistics.Comparison;

/**
 * A word or expression that one corpus has more, or less, than another.
 *
 * @param term which
 * @param counts in how many mentions of each
 * @param rate false discovery rate at which it would be believed
 */
public record Distinctive(Term term, Comparison counts, double rate) {

    /** The most telling ones first. */
    static final Comparator<Distinctive> ORDER = Comparator.<Distinctive>comparingDouble(
                    one -> -one.counts().likelihoodRatio())
            .thenComparing(one -> one.term().label());

    /** A word that is said so often within one expression is said as that expression. */
    private static final double WITHIN = 0.8;

    /**
     * What is left where one stands for another: a word for the expression in which it nearly always occurs, an expression for
     * a word within it that is as telling, a hashtag for the words that it is made of.
     */
    static List<Distinctive> withoutNested(List<Distinctive> all) {
        boolean more = all.isEmpty() || all.getFirst().counts().isMore();
        ToLongFunction<Distinctive> size =
                one -> more ? one.counts().here() : one.counts().there();
        List<Distinctive> kept = new ArrayList<>();
        for (Distinctive one : all) {
            boolean dropped = all.stream()
                    .anyMatch(other -> other != one
                            && (one.term().isWithin(other.term())
                                            && size.applyAsLong(other) >= WITHIN * size.applyAsLong(one)
                                    || other.term().isWithin(one.term())
                                            && size.applyAsLong(one) < WITHIN * size.applyAsLong(other)
                                            && isNoStronger(one, other)
                                    || isTagOf(one, other)));
            if (!dropped) {
                kept.add(one);
            }
        }
        return kept;
    }

    private static boolean isNoStronger(Distinctive one, Distinctive other) {
        return Math.abs(one.counts().logRatio()) <= Math.abs(other.counts().logRatio());
    }

    private static boolean isTagOf(Distinctive one, Distinctive other) {
        return one.term().isHashtag()
                && !other.term().isHashtag()
                && one.term().letters().equals(other.term().letters());
    }
}
