package org.beffroi.documents.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.beffroi.core.picture.Ink;
import org.beffroi.core.result.Axis;
import org.beffroi.core.result.Series;
import org.beffroi.core.result.text.TerminalText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names on an axis, such as the jobs that a strategy asks of, have bars in a terminal, never a curve. */
class NamedChartTest {

    private static final Series LOAD = new Series(
            "Charge",
            new Axis.Named("", List.of("Directrice, 2026", "Graphiste, 2026", "Community manager, 2027")),
            "jours",
            false,
            List.of(
                    new Series.Line(
                            "asked",
                            "demandés",
                            Series.Style.BARS,
                            Ink.ACCENT,
                            List.of(Series.Point.of(0, 114), Series.Point.of(1, 228), Series.Point.of(2, 57))),
                    new Series.Line(
                            "now",
                            "disponibles",
                            Series.Style.DOTS,
                            Ink.SECONDARY,
                            List.of(Series.Point.of(0, 228), Series.Point.of(2, 114)))),
            List.of());

    @ParameterizedTest
    @ValueSource(ints = {40, 80, 132})
    void eachNameHasItsBarsSideBySide(int columns) {
        List<String> lines = new TextChart(LOAD, Locale.FRENCH, ZoneOffset.UTC, columns)
                .text()
                .lines()
                .toList();
        assertThat(lines).hasSize(5).allSatisfy(line -> assertThat(TerminalText.width(line))
                .isLessThanOrEqualTo(columns));
        assertThat(lines.get(0)).startsWith("Directrice").contains("114");
        assertThat(lines.get(1)).startsWith("  ").contains("228");
        assertThat(lines.get(2)).startsWith("Graphiste").contains("228");
        assertThat(String.join("", lines)).doesNotContainPattern("[▁▂▃▄▅▆▇]").doesNotContain("≤");
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 80, 132})
    void whatIsBelowNothingHasItsBarOnTheOtherSide(int columns) {
        Series differences = new Series(
                "Écarts",
                new Axis.Named("", List.of("téléphone", "presse", "courrier")),
                "points",
                false,
                List.of(new Series.Line(
                        "difference",
                        "écart",
                        Series.Style.BARS,
                        Ink.ACCENT,
                        List.of(
                                new Series.Point(0, 12, 3, 21, Optional.empty()),
                                new Series.Point(1, -6, -15, 3, Optional.empty()),
                                Series.Point.of(2, 0)))),
                List.of());
        List<String> lines = new TextChart(differences, Locale.FRENCH, ZoneOffset.UTC, columns)
                .text()
                .lines()
                .toList();
        assertThat(lines.get(0)).contains("12 (de 3 à 21)").matches(".*│█.*");
        assertThat(lines.get(1)).contains("−6 (de −15 à 3)").matches(".*█│.*");
        assertThat(lines.get(2)).doesNotContain("█");
        assertThat(lines)
                .extracting(line -> line.indexOf('│'))
                .containsOnly(lines.getFirst().indexOf('│'));
    }
}
