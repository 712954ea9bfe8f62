package org.beffroi.documents.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.text.NumberFormat;
import java.text.ParseException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;

/** What letters an axis is what stands there. */
class TicksTest {

    private static final Spoken ENGLISH = new Spoken(Locale.ENGLISH, ZoneOffset.UTC);

    private static List<String> labels(ValueScale scale, Spoken spoken, boolean share) {
        return scale.ticks(spoken, share).stream().map(Ticks.Tick::label).toList();
    }

    @Test
    void aStepOfTwoAndAHalfIsSaidWithItsHalf() {
        assertThat(labels(ValueScale.of(0, 10, false, false), ENGLISH, false))
                .containsExactly("0", "2", "4", "6", "8", "10");
        assertThat(labels(ValueScale.of(0, 9.9, false, false), ENGLISH, false)).hasSizeGreaterThan(3);
        assertThat(labels(new ValueScale(0, 10, 2.5), ENGLISH, false)).containsExactly("0", "2.5", "5", "7.5", "10");
        assertThat(labels(new ValueScale(0, 10, 2.5), new Spoken(Locale.FRENCH, ZoneOffset.UTC), false))
                .containsExactly("0", "2,5", "5", "7,5", "10");
        assertThat(labels(new ValueScale(0, 0.1, 0.025), ENGLISH, true))
                .containsExactly("0%", "2.5%", "5%", "7.5%", "10%");
        assertThat(labels(new ValueScale(0, 1000, 250), ENGLISH, false))
                .containsExactly("0", "250", "500", "750", "1,000");
        assertThat(labels(new ValueScale(0, 50_000_000, 12_500_000), ENGLISH, false))
                .containsExactly("0", "12.5M", "25M", "37.5M", "50M");
    }

    @Property(tries = 500)
    void aLabelReadBackIsItsPlace(@ForAll @DoubleRange(min = 0.001, max = 4e6) @Scale(3) double most)
            throws ParseException {
        ValueScale scale = ValueScale.of(0, most, false, false);
        NumberFormat read = NumberFormat.getNumberInstance(Locale.ENGLISH);
        for (Ticks.Tick tick : scale.ticks(ENGLISH, false)) {
            assertThat(Math.abs(read.parse(tick.label()).doubleValue() - tick.at()))
                    .as("%s", tick)
                    .isLessThanOrEqualTo(scale.step() * 1e-6);
        }
    }

    @Test
    void theWholeIsLetteredAlsoWhereStepsDoNotAddUpToIt() {
        assertThat(labels(ValueScale.of(-0.1, 0.9, false, true), ENGLISH, true))
                .containsExactly("−20%", "0%", "20%", "40%", "60%", "80%", "100%");
    }

    @Property(tries = 1000)
    void linesStandFromOneEndOfTheScaleToTheOtherAndOneAtZero(
            @ForAll @DoubleRange(min = -4e6, max = 0) @Scale(3) double least,
            @ForAll @DoubleRange(min = 0, max = 4e6) @Scale(3) double most,
            @ForAll boolean whole) {
        ValueScale scale = ValueScale.of(least, most, whole, false);
        List<Double> lines =
                scale.ticks(ENGLISH, false).stream().map(Ticks.Tick::at).toList();

        assertThat(lines).as("%s", scale).isSorted().doesNotHaveDuplicates().containsOnlyOnce(0.0);
        assertThat(lines.getFirst()).isCloseTo(scale.low(), within(scale.step() * 1e-6));
        assertThat(lines.getLast()).isCloseTo(scale.high(), within(scale.step() * 1e-6));
        assertThat(scale.ticks(ENGLISH, false)).extracting(Ticks.Tick::label).doesNotContain("−0");
    }

    @Test
    void valuesThatNoStepDividesHaveAScale() {
        assertThat(ValueScale.of(0, Double.MIN_VALUE, false, false)).isEqualTo(ValueScale.of(0, 1, false, false));
    }
}
