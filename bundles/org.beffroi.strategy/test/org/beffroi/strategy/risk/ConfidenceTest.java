package org.beffroi.strategy.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** How sure a figure is, and how one becomes a level. */
class ConfidenceTest {

    /** Wilson for 5 of 10 is 0.2366 to 0.7634, and for 50 of 100 0.4038 to 0.5962: one less their widths. */
    @Test
    void a_share_is_as_sure_as_its_interval_is_narrow() {
        assertThat(Confidence.ofShare(0.5, 10)).isCloseTo(0.4732, within(0.0005));
        assertThat(Confidence.ofShare(0.5, 100)).isCloseTo(0.8076, within(0.0005));
        assertThat(Confidence.ofMedian(100)).isEqualTo(Confidence.ofShare(0.5, 100));
        assertThat(Confidence.ofShare(0.9, 100)).isGreaterThan(Confidence.ofShare(0.5, 100));
    }

    @Test
    void of_nothing_nothing_is_sure() {
        assertThat(Confidence.ofShare(0, 0)).isZero();
    }

    @Property
    void it_is_from_0_to_1_and_grows_with_the_base(
            @ForAll @DoubleRange(min = 0, max = 1) double share, @ForAll @IntRange(min = 1, max = 100_000) int base) {
        assertThat(Confidence.ofShare(share, base)).isBetween(0.0, 1.0);
        assertThat(Confidence.ofShare(share, base + 1)).isGreaterThanOrEqualTo(Confidence.ofShare(share, base));
    }

    @Test
    void what_was_noted_a_year_ago_is_half_as_sure() {
        LocalDate today = LocalDate.of(2025, 10, 14);
        assertThat(Confidence.ofAge(today, today)).isOne();
        assertThat(Confidence.ofAge(today.minusYears(1), today)).isCloseTo(0.5, within(0.001));
        assertThat(Confidence.ofAge(today.plusDays(3), today)).isOne();
        assertThat(Confidence.ofAge(null, today)).isEqualTo(0.5);
    }

    @Test
    void a_figure_becomes_a_level_in_proportion_between_the_ends() {
        Ramp more = new Ramp(0.5, 1);
        assertThat(more.level(0.4)).isZero();
        assertThat(more.level(0.75)).isEqualTo(0.5);
        assertThat(more.level(2)).isOne();
        Ramp less = new Ramp(0.9, 0.3);
        assertThat(less.level(0.95)).isZero();
        assertThat(less.level(0.6)).isCloseTo(0.5, within(1e-12));
        assertThat(less.level(0.1)).isOne();
        assertThatThrownBy(() -> more.level(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Ramp(1, 1)).isInstanceOf(IllegalArgumentException.class);
    }
}
