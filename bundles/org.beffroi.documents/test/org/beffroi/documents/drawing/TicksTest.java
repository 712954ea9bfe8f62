package org.beffroi.documents.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.NumberFormat;
import java.text.ParseException;
import java.time.ZoneOffset;
import java.util.ArrayList;
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
        List<String> labels = new ArrayList<>();
        for (int i = 0; scale.low() + i * scale.step() <= scale.high() + scale.step() / 1e6; i++) {
            labels.add(spoken.tick(scale.low() + i * scale.step(), scale.step(), share));
        }
        return labels;
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
        List<String> labels = labels(scale, ENGLISH, false);
        for (int i = 0; i < labels.size(); i++) {
            double at = scale.low() + i * scale.step();
            assertThat(Math.abs(read.parse(labels.get(i)).doubleValue() - at))
                    .as(labels.get(i) + " at " + at)
                    .isLessThanOrEqualTo(scale.step() * 1e-6);
        }
    }
}
