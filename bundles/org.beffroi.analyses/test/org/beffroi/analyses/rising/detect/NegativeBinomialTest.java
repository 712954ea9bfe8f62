package org.beffroi.analyses.rising.detect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.MathContext;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class NegativeBinomialTest {

    private static final MathContext EXACT = new MathContext(800);

    /** The tail by summing up the probabilities, in 800 digits. */
    private static double summed(int size, BigDecimal mean, int count) {
        BigDecimal r = BigDecimal.valueOf(size);
        BigDecimal p = r.divide(r.add(mean), EXACT);
        BigDecimal q = BigDecimal.ONE.subtract(p);
        BigDecimal term = p.pow(size, EXACT);
        BigDecimal below = BigDecimal.ZERO;
        for (int k = 0; k < count; k++) {
            below = below.add(term);
            term = term.multiply(q, EXACT)
                    .multiply(BigDecimal.valueOf(size + (long) k), EXACT)
                    .divide(BigDecimal.valueOf(k + 1L), EXACT);
        }
        BigDecimal tail = BigDecimal.ONE.subtract(below);
        int shift = tail.precision() - tail.scale();
        return Math.log(tail.scaleByPowerOfTen(-shift).doubleValue()) + shift * Math.log(10);
    }

    @Property(tries = 300)
    void the_tail_is_the_sum_of_the_probabilities(
            @ForAll @IntRange(min = 1, max = 40) int size,
            @ForAll @IntRange(min = 1, max = 4_000) int tenthsOfMean,
            @ForAll @IntRange(min = 0, max = 300) int count) {
        double mean = tenthsOfMean / 10.0;
        double exact = summed(size, BigDecimal.valueOf(tenthsOfMean).movePointLeft(1), count);
        assertThat(new NegativeBinomial(mean, 1.0 / size).logTail(count))
                .isCloseTo(exact, within(1e-9 + 1e-9 * Math.abs(exact)));
    }

    @Property(tries = 300)
    void a_higher_count_is_never_more_likely(
            @ForAll @IntRange(min = 1, max = 1_000) int hundredthsOfMean,
            @ForAll @IntRange(min = 0, max = 200) int percentOverdispersion,
            @ForAll @IntRange(min = 0, max = 500) int tenthsOfCount) {
        NegativeBinomial law = new NegativeBinomial(hundredthsOfMean / 100.0, percentOverdispersion / 100.0);
        assertThat(law.logTail(tenthsOfCount / 10.0 + 0.1))
                .isLessThanOrEqualTo(law.logTail(tenthsOfCount / 10.0) + 1e-9);
    }

    @Test
    void a_geometric_law_by_hand() {
        // Mean 0.5 and overdispersion 1: each further mention has a third of the probability.
        NegativeBinomial law = new NegativeBinomial(0.5, 1);
        assertThat(law.logTail(0)).isZero();
        assertThat(law.logTail(5)).isCloseTo(-5 * Math.log(3), within(1e-10));
        assertThat(law.deviation()).isCloseTo(Math.sqrt(0.75), within(1e-12));
    }

    @Test
    void without_overdispersion_it_is_poissons_law() {
        // P(X ≥ 2) = 1 − 2/e for a mean of 1.
        assertThat(new NegativeBinomial(1, 0).logTail(2)).isCloseTo(Math.log(1 - 2 / Math.E), within(1e-5));
    }

    @Test
    void what_no_double_can_hold_has_a_logarithm() {
        assertThat(new NegativeBinomial(47, 0.2).logTail(13_479)).isBetween(-1_400.0, -1_300.0);
    }

    @Test
    void a_law_needs_a_mean() {
        assertThatThrownBy(() -> new NegativeBinomial(0, 1)).isInstanceOf(IllegalArgumentException.class);
    }
}
