package org.beffroi.bench.french;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.beffroi.bench.french.ConsultationBench.Confusion;
import org.beffroi.bench.french.ConsultationBench.Side;
import org.junit.jupiter.api.Test;

class ConsultationBenchTest {

    @Test
    void figures_are_those_of_the_counts() {
        Confusion confusion = new Confusion(Map.of(
                Side.FOR, Map.of(Side.FOR, 3, Side.AGAINST, 1),
                Side.AGAINST, Map.of(Side.AGAINST, 2, Side.NONE, 2),
                Side.MIXED, Map.of(Side.FOR, 1),
                Side.NONE, Map.of(Side.NONE, 1)));
        assertThat(confusion.all()).isEqualTo(10);
        assertThat(confusion.f1(Side.FOR)).isEqualTo(0.75);
        assertThat(confusion.f1(Side.AGAINST)).isCloseTo(4.0 / 7, within(1e-9));
        assertThat(confusion.f1(Side.MIXED)).isZero();
        assertThat(confusion.macroF1()).isCloseTo((0.75 + 4.0 / 7 + 0.5) / 3, within(1e-9));
    }

    /** What the documentation says of it: far from what may be told of a proposal. */
    @Test
    void a_tone_is_no_side() {
        Map<String, Confusion> measured = ConsultationBench.measured();
        assertThat(measured.get("first").all()).isEqualTo(270);
        assertThat(measured.get("second").all()).isEqualTo(216);
        assertThat(measured.values())
                .allSatisfy(set -> assertThat(set.macroF1()).isBetween(0.3, 0.6));
    }

    @Test
    void the_tables_are_printed_in_both_languages() {
        for (Locale locale : new Locale[] {Locale.FRENCH, Locale.ENGLISH}) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            new ConsultationBench(locale, new PrintStream(out, true, StandardCharsets.UTF_8)).run();
            assertThat(out.toString(StandardCharsets.UTF_8))
                    .contains("216 contributions", locale == Locale.FRENCH ? "contre" : "against")
                    .doesNotContain("{0}");
        }
    }
}
