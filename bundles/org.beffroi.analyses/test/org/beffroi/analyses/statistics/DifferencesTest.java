package org.beffroi.analyses.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class DifferencesTest {

    @Test
    void theDifferenceOfSharesIsNewcombesExample() {
        ShareDifference difference = new ShareDifference(56, 70, 48, 80);
        assertThat(difference.value()).isCloseTo(0.2, within(1e-12));
        Interval interval = difference.interval(Interval.USUAL);
        assertThat(interval.low()).isCloseTo(0.0524, within(5e-5));
        assertThat(interval.high()).isCloseTo(0.3339, within(5e-5));
    }

    @Property
    void theDifferenceLiesWithinItsInterval(
            @ForAll @IntRange(min = 0, max = 50) int here, @ForAll @IntRange(min = 0, max = 50) int there) {
        ShareDifference difference = new ShareDifference(here, 50, there, 60);
        Interval interval = difference.interval(Interval.USUAL);
        assertThat(interval.low()).isBetween(-1.0, difference.value() + 1e-12);
        assertThat(interval.high()).isBetween(difference.value() - 1e-12, 1.0);
        Interval turned = new ShareDifference(there, 60, here, 50).interval(Interval.USUAL);
        assertThat(turned.low()).isCloseTo(-interval.high(), within(1e-9));
    }

    @Test
    void aRatioOfEvenDaysIsThatOfTwoPoissonCounts() {
        RateRatio ratio = new RateRatio(new long[] {2, 2, 2}, new long[] {1, 1, 1});
        assertThat(ratio.value()).isEqualTo(2);
        assertThat(ratio.dispersion()).isEqualTo(1);
        // log 2 ± 2.776 √(1/6 + 1/3), with Student's quantile of four degrees of freedom.
        assertThat(ratio.interval(0.95).low()).isCloseTo(2 * Math.exp(-2.7764 * Math.sqrt(0.5)), within(1e-4));
        assertThat(ratio.interval(0.95).high()).isCloseTo(2 * Math.exp(2.7764 * Math.sqrt(0.5)), within(1e-2));
    }

    @Test
    void unevenDaysMakeItLessSure() {
        // Means 2 and 1: (4 + 4 + 0) / 2 = 4 and (1 + 1 + 0) / 1 = 2, over four degrees of freedom.
        RateRatio ratio = new RateRatio(new long[] {0, 4, 2}, new long[] {0, 2, 1});
        assertThat(ratio.dispersion()).isEqualTo(1.5);
        assertThat(ratio.interval(0.95).high()).isGreaterThan(8);
    }

    @Test
    void noneAtAllCountsForHalfAMention() {
        assertThat(new RateRatio(new long[] {3, 1}, new long[] {0, 0}).value()).isEqualTo(8);
        assertThatThrownBy(() -> new RateRatio(new long[0], new long[] {1}))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
