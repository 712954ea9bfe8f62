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
        boolean sampled) {

    /** So few bodies make a number and no rate. */
    private static final int FEW = 3;

    public CensusFigure {
        Objects.requireNonNull(measure);
        Objects.requireNonNull(network);
        Objects.requireNonNull(grouping);
        Objects.requireNonNull(group);
        Objects.requireNonNull(value);
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

    /** The part, from 0 to 1, or the average; empty where nothing is known. */
    public OptionalDouble number() {
        if (!measure.isShare()) {
            return value;
        }
        return known == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) count / known);
    }

    /** Whether it is known of so few that one more would turn the figure over; false where none is known. */
    public boolean isOfFew() {
        return known > 0 && known <= FEW;
    }

    /**
     * Between what a share lies: of a sample by chance, else whatever the unknown is, from none of it to all of it. Empty of
     * averages, and where nothing is counted.
     */
    public Optional<ScoreInterval> bounds() {
        if (!measure.isShare() || base == 0) {
            return Optional.empty();
        }
        return sampled
                ? interval()
                : Optional.of(new ScoreInterval((double) count / base, (double) (count + base - known) / base));
    }

    /** Between what a share lies by chance, were the known bodies drawn from all; empty of averages and of nothing known. */
    public Optional<ScoreInterval> interval() {
        return measure.isShare() && known > 0 ? Optional.of(ScoreInterval.of(count, known)) : Optional.empty();
    }
}
