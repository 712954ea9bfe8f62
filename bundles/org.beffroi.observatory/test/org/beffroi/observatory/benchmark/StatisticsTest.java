package org.beffroi.observatory.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** Percentiles, quartiles and rank correlations against examples worked by hand, and what must hold of all of them. */
class StatisticsTest {

    @Test
    void quartiles_are_those_of_linear_interpolation() {
        // 1 2 4 8 16 32: places 1.25, 2.5, 3.75 of the sorted values, counted from 0.
        assertThat(Spread.of(32, 1, 8, 2, 16, 4)).isEqualTo(new Spread(6, 1, 2.5, 6, 14, 32));
        assertThat(Spread.of(7)).isEqualTo(new Spread(1, 7, 7, 7, 7, 7));
        assertThatThrownBy(Spread::of).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_percentile_counts_equal_ones_half_and_has_its_bounds() {
        Percentile place = Percentile.of(5, new double[] {1, 3, 5, 5, 9, 11, 12, 20}, 10);
        assertThat(place).isEqualTo(new Percentile(2, 2, 8, 10));
        assertThat(place.share()).isEqualTo(3 / 8.0);
        assertThat(place.least()).isEqualTo(0.3);
        assertThat(place.most()).isEqualTo(0.5);
        // Wilson of 3 of 8, worked by hand: centre (0.375 + 0.2401) / 1.4802, half 1.96 / 1.4802 × 0.2278.
        assertThat(place.interval().low()).isCloseTo(0.1368, within(0.001));
        assertThat(place.interval().high()).isCloseTo(0.6943, within(0.001));
    }

    @Test
    void the_correlation_of_a_textbook_is_found() {
        // Hollander and Wolfe 1973, p. 187: lightness of tuna and how people like it; 26 of 36 pairs agree, tau 0.444.
        RankCorrelation found = RankCorrelation.of(
                new double[] {44.4, 45.9, 41.9, 53.3, 44.7, 44.1, 50.7, 45.2, 60.1},
                new double[] {2.6, 3.1, 2.5, 5.0, 3.6, 4.0, 5.2, 2.8, 3.8});
        assertThat(found.tau()).isCloseTo(16 / 36.0, within(1e-12));
        assertThat(found.isSettled()).isFalse();
    }

    @Test
    void ties_shorten_the_scale_of_the_correlation() {
        // Pairs: 6; one tie on one side, one on the other; agree 4: tau-b 4 / sqrt(5 × 5).
        RankCorrelation found = RankCorrelation.of(new double[] {1, 1, 2, 3}, new double[] {1, 2, 3, 3});
        assertThat(found.tau()).isCloseTo(0.8, within(1e-12));
        assertThat(RankCorrelation.of(new double[] {1, 1, 1}, new double[] {1, 2, 3})
                        .tau())
                .isZero();
    }

    @Test
    void a_perfect_order_of_twelve_is_settled_and_of_three_is_not() {
        double[] twelve = new double[12];
        Arrays.setAll(twelve, i -> i);
        RankCorrelation found = RankCorrelation.of(twelve, twelve);
        double k = 2 * 1.959963984540054 * 1.959963984540054 / 12;
        assertThat(found.tau()).isEqualTo(1);
        assertThat(found.low()).isCloseTo((1 - k) / (1 + k), within(1e-12));
        assertThat(found.high()).isEqualTo(1);
        assertThat(found.isSettled()).isTrue();
        assertThat(RankCorrelation.of(new double[] {1, 2, 3}, new double[] {1, 2, 3})
                        .isSettled())
                .isFalse();
    }

    @Property
    void a_percentile_stays_where_all_values_go_through_one_growing_function(
            @ForAll @Size(min = 1, max = 40) int[] peers, @ForAll @IntRange(min = -50, max = 50) int own) {
        double[] plain = Arrays.stream(peers).mapToDouble(one -> one % 50).toArray();
        double[] grown = Arrays.stream(plain).map(StatisticsTest::growing).toArray();
        assertThat(Percentile.of(growing(own), grown, peers.length)).isEqualTo(Percentile.of(own, plain, peers.length));
    }

    @Property
    void a_correlation_stays_likewise_and_turns_with_one_side(@ForAll @Size(min = 2, max = 25) int[] values) {
        double[] ones = new double[values.length];
        Arrays.setAll(ones, i -> i / 2);
        double[] others = Arrays.stream(values).mapToDouble(one -> one % 20).toArray();
        RankCorrelation found = RankCorrelation.of(ones, others);
        assertThat(RankCorrelation.of(
                        ones, Arrays.stream(others).map(StatisticsTest::growing).toArray()))
                .isEqualTo(found);
        RankCorrelation turned =
                RankCorrelation.of(ones, Arrays.stream(others).map(one -> -one).toArray());
        assertThat(turned.tau()).isCloseTo(-found.tau(), within(1e-12));
        assertThat(turned.low()).isCloseTo(-found.high(), within(1e-12));
        assertThat(found.low()).isBetween(-1.0, found.tau());
        assertThat(found.high()).isBetween(found.tau(), 1.0);
    }

    @Property
    void a_correlation_counted_by_sorting_is_that_of_all_pairs(
            @ForAll @Size(min = 2, max = 30) List<@IntRange(min = 0, max = 6) Integer> values) {
        double[] ones = new double[values.size()];
        Arrays.setAll(ones, i -> (i * 7) % 5);
        double[] others = values.stream().mapToDouble(one -> one).toArray();
        long score = 0;
        long ties = 0;
        long otherTies = 0;
        for (int i = 0; i < ones.length; i++) {
            for (int j = i + 1; j < ones.length; j++) {
                score += Integer.signum(Double.compare(ones[i], ones[j]))
                        * Integer.signum(Double.compare(others[i], others[j]));
                ties += ones[i] == ones[j] ? 1 : 0;
                otherTies += others[i] == others[j] ? 1 : 0;
            }
        }
        double pairs = ones.length * (ones.length - 1) / 2.0;
        double scale = Math.sqrt((pairs - ties) * (pairs - otherTies));
        assertThat(RankCorrelation.of(ones, others).tau()).isCloseTo(scale == 0 ? 0 : score / scale, within(1e-12));
    }

    @Property
    void percentile_lies_within_its_interval_and_its_bounds(
            @ForAll @Size(min = 1, max = 30) int[] peers, @ForAll @IntRange(min = 0, max = 30) int unknown) {
        double[] values = Arrays.stream(peers).mapToDouble(one -> one).toArray();
        Percentile place = Percentile.of(0, values, values.length + unknown);
        assertThat(place.share())
                .isBetween(place.interval().low(), place.interval().high());
        assertThat(place.share()).isBetween(place.least() - 1e-12, place.most() + 1e-12);
    }

    private static double growing(double value) {
        return value * value * value + 3 * value + 1;
    }
}
