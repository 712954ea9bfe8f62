package org.beffroi.observatory.census;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.beffroi.core.account.AccountNetwork;
import org.beffroi.core.result.ScoreInterval;
import org.beffroi.core.result.Share;

/**
 * A figure of a census.
 *
 * @param measure what it measures
 * @param network of a measure of one network; empty else
 * @param grouping by what bodies are grouped
 * @param group key of the group; empty where all are in one
 * @param base how many bodies it speaks of
 * @param known of how many of them it is known
 * @param count how many of these have it; of averages, what was counted in all
 * @param value of averages: networks a body, accounts for a thousand inhabitants; empty of shares, and where none is known
 * @param span between what it lies, whatever the unknown is
 * @param sampled whether the bodies are a sample
 */
public record CensusFigure(
        CensusMeasure measure,
        Optional<AccountNetwork> network,
        Grouping grouping,
        String group,
        long base,
        long known,
        long count,
        OptionalDouble value,
        Span span,
        boolean sampled) {

    /**
     * How many bodies make a rate that may stand in a sentence by itself: of fewer, one more body moves it by ten points, and whoever
     * quotes it quotes chance.
     */
    private static final int SAYABLE = 10;

    /** So few bodies make a number and no rate. */
    private static final int FEW = 3;

    /**
     * Between what a figure lies, whatever the unknown is: the least and the most that it would be in all ways in which that may turn
     * out.
     *
     * @param low empty where nothing bounds it, or it has no base
     * @param high likewise
     * @param leaning whether who is known depends on what he is, as where a list tells of one network alone: whoever is on it is
     *     known to be present, and nobody is known to be absent. Of those known a share would then say nothing of all
     */
    public record Span(OptionalDouble low, OptionalDouble high, boolean leaning) {

        public Span {
            Objects.requireNonNull(low);
            Objects.requireNonNull(high);
        }

        /** That of a share of a base that is known, whoever is known. */
        public static Span of(long count, long known, long base) {
            return base == 0
                    ? new Span(OptionalDouble.empty(), OptionalDouble.empty(), false)
                    : new Span(
                            OptionalDouble.of((double) count / base),
                            OptionalDouble.of((double) (count + base - known) / base),
                            false);
        }
    }

    public CensusFigure {
        Objects.requireNonNull(measure);
        Objects.requireNonNull(network);
        Objects.requireNonNull(grouping);
        Objects.requireNonNull(group);
        Objects.requireNonNull(value);
        Objects.requireNonNull(span);
    }

    /** What names it in files: {@code present}, {@code network.facebook.stratum.below_2000}. */
    public String id() {
        StringBuilder id = new StringBuilder(measure.key());
        network.ifPresent(one -> id.append('.').append(one.key()));
        if (grouping != Grouping.ALL) {
            id.append('.').append(grouping.key()).append('.').append(group);
        }
        return id.toString();
    }

    /**
     * It as a share; only of measures that are one.
     *
     * @param counted its base in words
     */
    public Share share(String counted) {
        if (!measure.isShare()) {
            throw new IllegalStateException(measure + " is no share");
        }
        Share share = Share.among(counted, count, known, base);
        return sampled ? share.asRate() : share;
    }

    /**
     * The part of those of which it is known, from 0 to 1, or the average; empty where nothing is known, and where who is known
     * depends on what he is: then the bounds alone say something.
     */
    public OptionalDouble number() {
        if (!measure.isShare()) {
            return value;
        }
        return known == 0 || span.leaning() ? OptionalDouble.empty() : OptionalDouble.of((double) count / known);
    }

    /** Whether it is known of so few that one more would turn the figure over; false where none is known. */
    public boolean isOfFew() {
        return known > 0 && known <= FEW;
    }

    /** Whether it may be said as a rate by itself: enough are known, and who they are does not depend on what they are. */
    public boolean isSayable() {
        return known >= SAYABLE && !span.leaning();
    }

    /** Of how many bodies of its base it is not known. */
    public long unknown() {
        return base - known;
    }

    /**
     * Between what a share lies: of a sample by chance, else whatever the unknown is. Empty of averages, and where nothing is
     * counted.
     */
    public Optional<ScoreInterval> bounds() {
        if (!measure.isShare() || span.low().isEmpty() || span.high().isEmpty()) {
            return Optional.empty();
        }
        return sampled
                ? interval()
                : Optional.of(
                        new ScoreInterval(span.low().getAsDouble(), span.high().getAsDouble()));
    }

    /** Between what a share lies by chance, were the known bodies drawn from all; empty of averages and of nothing known. */
    public Optional<ScoreInterval> interval() {
        return measure.isShare() && known > 0 && !span.leaning()
                ? Optional.of(ScoreInterval.of(count, known))
                : Optional.empty();
    }
}
