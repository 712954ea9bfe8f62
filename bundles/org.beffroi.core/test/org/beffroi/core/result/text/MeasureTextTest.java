package org.beffroi.core.result.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.beffroi.core.query.Query;
import org.beffroi.core.result.DrillDown;
import org.beffroi.core.result.Measure;
import org.beffroi.core.result.Scores;
import org.beffroi.core.result.Share;
import org.beffroi.core.result.Table;
import org.beffroi.core.result.Tabulation;
import org.junit.jupiter.api.Test;

class MeasureTextTest {

    private static final MeasureText FRENCH = new MeasureText(Locale.FRENCH);
    private static final MeasureText ENGLISH = new MeasureText(Locale.ENGLISH);

    private static Measure of(double value, String unit) {
        return Measure.figure("key", "label", value, unit, 12, Optional.empty());
    }

    @Test
    void aDurationIsSaidAsPeopleSayIt() {
        assertThat(FRENCH.value(of(732, "h"))).startsWith("30,5").endsWith("jours");
        assertThat(FRENCH.value(of(0.5, "h"))).startsWith("30").endsWith("min");
    }

    @Test
    void aDifferenceHasItsSignAndItsRange() {
        Measure up = Measure.change(
                "change",
                "évolution",
                40.5,
                "%",
                184,
                DrillDown.to(new Query.Everything()),
                Optional.of(new Measure.Range(-2.04, 101)));
        assertThat(FRENCH.value(up)).isEqualTo("+40,5\u202f%");
        assertThat(ENGLISH.value(up)).isEqualTo("+40.5%");
        assertThat(FRENCH.range(up)).contains("−2\u202f% à +101\u202f%");
        assertThat(FRENCH.range(of(3, ""))).isEmpty();
    }

    @Test
    void whatWasNotMeasuredSaysSo() {
        assertThat(FRENCH.value(of(Double.NaN, "%"))).isEqualTo("pas encore mesurable");
    }

    @Test
    void aLevelIsNoShareOfAnything() {
        Scores.Score level = Scores.Score.of("a", "a", OptionalDouble.of(0.586), 1, 0.4, "");
        Scores.Score share =
                Scores.Score.of("b", "b", OptionalDouble.of(0.5), 1, 1, "").counted(Share.of("4 mentions", 2, 4));
        assertThat(new ScoreText(Locale.FRENCH).value(level)).isEqualTo("59 sur 100");
        assertThat(new ScoreText(Locale.FRENCH).value(share)).isEqualTo("50\u202f%");
        Table levels = new Tabulation(Locale.FRENCH)
                .tables(List.of(new Scores("t", List.of(level))))
                .getFirst()
                .table();
        assertThat(levels.rows().getFirst().cells().get(1)).isEqualTo(59L);
        Table shares = new Tabulation(Locale.FRENCH)
                .tables(List.of(new Scores("t", List.of(share))))
                .getFirst()
                .table();
        assertThat(shares.rows().getFirst().cells().get(1)).isEqualTo(0.5);
    }
}
