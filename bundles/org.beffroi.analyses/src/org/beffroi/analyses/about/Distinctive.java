package org.beffroi.analyses.about;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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

    /** A word that is said so often within one expression is hardly said without it. */
    private static final double WITHIN = 0.8;

    /**
     * What is left where one stands for another: of the words that nearly always occur within one expression the most telling
     * one alone, as its head; an expression for a shorter one, and for a word within it that is as telling; a hashtag for the
     * words that it is made of. Expressions come after their head.
     */
    static List<Distinctive> withoutNested(List<Distinctive> all) {
        boolean more = all.isEmpty() || all.getFirst().counts().isMore();
        ToLongFunction<Distinctive> size =
                one -> more ? one.counts().here() : one.counts().there();
        List<Distinctive> ordered = all.stream().sorted(ORDER).toList();
        List<Distinctive> kept = ordered.stream()
                .filter(one -> ordered.stream()
                        .noneMatch(other -> other != one
                                && (isSwallowed(one, other, size) && !isHead(one, other, ordered)
                                        || isNoStrongerPart(one, other, size)
                                        || isTagOf(one, other))))
                .toList();
        List<Distinctive> grouped = new ArrayList<>();
        for (Distinctive one : kept) {
            if (head(one, kept).isEmpty()) {
                grouped.add(one);
                kept.stream()
                        .filter(other -> head(other, kept).filter(one::equals).isPresent())
                        .forEach(grouped::add);
            }
        }
        return grouped;
    }

    /** Those that a sentence names: an expression stands for itself only where none of its words does. */
    public static List<Distinctive> heads(List<Distinctive> shown) {
        return shown.stream().filter(one -> head(one, shown).isEmpty()).toList();
    }

    /** Whether one nearly always occurs within the other. */
    private static boolean isSwallowed(Distinctive one, Distinctive other, ToLongFunction<Distinctive> size) {
        return one.term().isWithin(other.term()) && size.applyAsLong(other) >= WITHIN * size.applyAsLong(one);
    }

    /** Whether a word is the most telling one of those within an expression; of equals, the first there. */
    private static boolean isHead(Distinctive one, Distinctive expression, List<Distinctive> all) {
        return !one.term().isExpression()
                && all.stream()
                        .filter(other ->
                                !other.term().isExpression() && other.term().isWithin(expression.term()))
                        .min(Comparator.<Distinctive>comparingDouble(
                                        other -> -other.counts().likelihoodRatio())
                                .thenComparing(other -> expression
                                        .term()
                                        .stems()
                                        .indexOf(other.term().stems().getFirst())))
                        .filter(one::equals)
                        .isPresent();
    }

    /** The word under which an expression is shown; empty of words, and where none of its own is shown. */
    private static Optional<Distinctive> head(Distinctive one, List<Distinctive> shown) {
        return one.term().isExpression()
                ? shown.stream()
                        .filter(other ->
                                !other.term().isExpression() && other.term().isWithin(one.term()))
                        .findFirst()
                : Optional.empty();
    }

    private static boolean isNoStrongerPart(Distinctive one, Distinctive other, ToLongFunction<Distinctive> size) {
        return other.term().isWithin(one.term())
                && size.applyAsLong(one) < WITHIN * size.applyAsLong(other)
                && Math.abs(one.counts().logRatio()) <= Math.abs(other.counts().logRatio());
    }

    private static boolean isTagOf(Distinctive one, Distinctive other) {
        return one.term().isHashtag()
                && !other.term().isHashtag()
                && one.term().letters().equals(other.term().letters());
    }
}
