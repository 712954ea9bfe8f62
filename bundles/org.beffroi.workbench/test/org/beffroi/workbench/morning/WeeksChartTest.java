package org.beffroi.workbench.morning;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

/** How high the lines behind the bars of four weeks stand. */
class WeeksChartTest {

    @Test
    void lines_stand_at_round_numbers() {
        assertThat(WeeksChart.step(0)).isEqualTo(1);
        assertThat(WeeksChart.step(3)).isEqualTo(2);
        assertThat(WeeksChart.step(17)).isEqualTo(10);
        assertThat(WeeksChart.step(100)).isEqualTo(50);
        assertThat(WeeksChart.step(1_234)).isEqualTo(1_000);
    }

    @Property
    void two_of_them_hold_the_highest_bar(@ForAll @LongRange(min = 0, max = 1_000_000_000) long most) {
        assertThat(2 * WeeksChart.step(most)).isGreaterThanOrEqualTo(most);
    }
}
