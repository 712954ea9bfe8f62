package org.beffroi.analyses.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.apache.commons.math3.distribution.BinomialDistribution;
import org.apache.commons.math3.distribution.ChiSquaredDistribution;
import org.apache.commons.math3.distribution.PoissonDistribution;
import org.apache.commons.math3.stat.inference.GTest;
import org.apache.commons.math3.stat.interval.WilsonScoreInterval;
import org.junit.jupiter.api.Test;

/** By hand on small cases, and against another implementation, Apache Commons Math. */
class CountStatisticsTest {

    private static final double CLOSE = 1e-9;

    /** 10 of 100 against 2 of 100: 6 expected in each; G² = 2 (10 ln 10/6 + 2 ln 2/6 + 90 ln 90/94 + 98 ln 98/94). */
    @Test
    void likelihoodRatioByHand() {
        double byHand = 2
                * (10 * Math.log(10 / 6.0)
                        + 2 * Math.log(2 / 6.0)
                        + 90 * Math.log(90 / 94.0)
                        + 98 * Math.log(98 / 94.0));
        Comparison comparison = new Comparison(10, 100, 2, 100);
        assertThat(comparison.likelihoodRatio())
                .isCloseTo(byHand, within(CLOSE))
                .isCloseTo(6.1626, within(1e-4));
        assertThat(comparison.isMore()).isTrue();
    }

    @Test
    void logRatioOneIsTwiceAsFrequent() {
        assertThat(new Comparison(20, 100, 10, 100).logRatio()).isCloseTo(1, within(CLOSE));
        assertThat(new Comparison(10, 100, 20, 100).logRatio()).isCloseTo(-1, within(CLOSE));
        assertThat(new Comparison(4, 100, 40, 1000).logRatio()).isCloseTo(0, within(CLOSE));
    }

    @Test
    void whatIsAbsentCountsHalfAMentionInARatio() {
        assertThat(new Comparison(8, 100, 0, 100).logRatio()).isCloseTo(4, within(CLOSE));
        assertThat(new Comparison(0, 100, 0, 100).logRatio()).isZero();
        assertThat(new Comparison(0, 0, 0, 100).logRatio()).isZero();
    }

    @Test
    void threePointEightFourIsFivePercent() {
        assertThat(ChiSquared.tail(3.841458820694124)).isCloseTo(0.05, within(CLOSE));
        assertThat(ChiSquared.tail(0)).isEqualTo(1);
    }

    /** Of four tests 0.01, 0.02, 0.03, 0.5: the third of four at 0.03 · 4 / 3 = 0.04, which the first two do no worse than. */
    @Test
    void falseDiscoveryRatesByHand() {
        assertThat(Discoveries.rates(new double[] {0.5, 0.01, 0.03, 0.02}, 4)).containsExactly(0.5, 0.04, 0.04, 0.04);
        assertThat(Discoveries.rates(new double[] {0.001}, 100)).containsExactly(0.1);
        assertThatThrownBy(() -> Discoveries.rates(new double[2], 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void associationsByHand() {
        Association always = new Association(10, 10, 10, 1000);
        assertThat(always.logDice()).isCloseTo(14, within(CLOSE));
        assertThat(new Association(5, 10, 10, 1000).logDice()).isCloseTo(13, within(CLOSE));
        assertThat(new Association(8, 20, 40, 1000).expected()).isCloseTo(0.8, within(CLOSE));
        assertThat(new Association(8, 20, 100, 1000).mutualInformation()).isCloseTo(2, within(CLOSE));
        assertThat(new Association(0, 20, 100, 1000).attracts()).isFalse();
        assertThatThrownBy(() -> new Association(1, 600, 600, 1000)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void noneOfNoneMayBeAnyShare() {
        assertThat(Interval.wilson(0, 0, Interval.USUAL)).isEqualTo(new Interval(0, 1));
        assertThat(Interval.wilson(0, 10, Interval.USUAL).low()).isZero();
        assertThat(Interval.wilson(10, 10, Interval.USUAL).high()).isEqualTo(1);
    }

    @Property(tries = 300)
    void likelihoodRatiosAreThoseOfAnotherImplementation(
            @ForAll @IntRange(min = 1, max = 500) int here,
            @ForAll @IntRange(min = 1, max = 5000) int more,
            @ForAll @IntRange(min = 1, max = 500) int there,
            @ForAll @IntRange(min = 1, max = 5000) int moreThere) {
        double other = new GTest().gDataSetsComparison(new long[] {here, more}, new long[] {there, moreThere});
        Comparison ours = new Comparison(here, here + (long) more, there, there + (long) moreThere);
        assertThat(ours.likelihoodRatio()).isCloseTo(Math.max(0, other), within(1e-6 + other * 1e-9));
        assertThat(ours.probability())
                .isCloseTo(
                        1 - new ChiSquaredDistribution(1).cumulativeProbability(ours.likelihoodRatio()), within(1e-9));
        Association same =
                new Association(here, here + (long) more, here + (long) there, (long) here + more + there + moreThere);
        assertThat(same.likelihoodRatio()).isCloseTo(ours.likelihoodRatio(), within(1e-6));
    }

    @Property(tries = 200)
    void wilsonIntervalsAreThoseOfAnotherImplementation(
            @ForAll @IntRange(min = 1, max = 3000) int whole,
            @ForAll @DoubleRange(min = 0, max = 1) double share,
            @ForAll @DoubleRange(min = 0.5, max = 0.99) double confidence) {
        int part = (int) Math.round(whole * share);
        var other = new WilsonScoreInterval().createInterval(whole, part, confidence);
        Interval ours = Interval.wilson(part, whole, confidence);
        assertThat(ours.low()).isCloseTo(other.getLowerBound(), within(1e-8));
        assertThat(ours.high()).isCloseTo(other.getUpperBound(), within(1e-8));
        assertThat(ours.holds((double) part / whole)).isTrue();
    }

    /** At the ends of the interval, so many or more, and so few or fewer, are as rare as half of what is left of 1. */
    @Property(tries = 200)
    void poissonIntervalsLeaveTheirTails(
            @ForAll @IntRange(max = 2000) int count, @ForAll @DoubleRange(min = 0.5, max = 0.99) double confidence) {
        Interval ours = Interval.poisson(count, confidence);
        double tail = (1 - confidence) / 2;
        assertThat(new PoissonDistribution(ours.high()).cumulativeProbability(count))
                .isCloseTo(tail, within(1e-7));
        if (count == 0) {
            assertThat(ours.low()).isZero();
        } else {
            assertThat(1 - new PoissonDistribution(ours.low()).cumulativeProbability(count - 1))
                    .isCloseTo(tail, within(1e-7));
        }
    }

    /** What is believed is what the step-up rule of the paper believes. */
    @Property(tries = 300)
    void ratesAreTheStepUpRule(
            @ForAll @Size(min = 1, max = 30) double @DoubleRange(min = 0, max = 1) [] probabilities,
            @ForAll @IntRange(max = 20) int more,
            @ForAll @DoubleRange(min = 0.01, max = 0.5) double rate) {
        long tested = probabilities.length + (long) more;
        double[] sorted = probabilities.clone();
        Arrays.sort(sorted);
        double limit = -1;
        for (int k = 1; k <= sorted.length; k++) {
            if (sorted[k - 1] <= k * rate / tested) {
                limit = sorted[k - 1];
            }
        }
        double[] rates = Discoveries.rates(probabilities, tested);
        for (int i = 0; i < rates.length; i++) {
            boolean near = Math.abs(rates[i] - rate) < 1e-12;
            assertThat(near || (rates[i] <= rate) == (probabilities[i] <= limit))
                    .isTrue();
        }
    }

    /** Wilson's interval holds the true share about as often as it promises. */
    @Test
    void wilsonCoversWhatItPromises() {
        BinomialDistribution draws = new BinomialDistribution(40, 0.1);
        double covered = 0;
        for (int k = 0; k <= 40; k++) {
            covered += Interval.wilson(k, 40, Interval.USUAL).holds(0.1) ? draws.probability(k) : 0;
        }
        assertThat(covered).isBetween(0.92, 0.98);
    }
}
