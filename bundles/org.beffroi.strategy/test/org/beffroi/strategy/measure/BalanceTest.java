package org.beffroi.strategy.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

/** The balance of tones: its sums close, and what is not known leaves it between two. */
class BalanceTest {

    /** The reviews of the demonstration: 32 positive, 20 negative, 2 neutral, 43 unread. */
    @Test
    void theUnknownIsOnTheOneSideOrOnTheOther() {
        Balance reviews = new Balance(32, 20, 54, 97);
        assertThat(reviews.value()).isCloseTo(23.1, within(0.05));
        assertThat(reviews.told() + reviews.neutral() + reviews.unknown()).isEqualTo(97);
        assertThat(reviews.bounds().low()).isCloseTo(100.0 * (32 - 63) / 95, within(1e-9));
        assertThat(reviews.bounds().high()).isCloseTo(100.0 * (75 - 20) / 95, within(1e-9));
    }

    @Property
    void itLiesWithinItsBoundsAndTheseWithinItsInterval(
            @ForAll @LongRange(max = 500) long positive,
            @ForAll @LongRange(min = 1, max = 500) long negative,
            @ForAll @LongRange(max = 500) long neutral,
            @ForAll @LongRange(max = 500) long unknown) {
        long known = positive + negative + neutral;
        Balance balance = new Balance(positive, negative, known, known + unknown);
        assertThat(balance.value())
                .isBetween(balance.bounds().low() - 1e-9, balance.bounds().high() + 1e-9);
        assertThat(balance.interval().low())
                .isLessThanOrEqualTo(balance.bounds().low() + 1e-9);
        assertThat(balance.interval().high())
                .isGreaterThanOrEqualTo(balance.bounds().high() - 1e-9);
    }
}
