package org.beffroi.documents.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.beffroi.core.picture.Ink;
import org.beffroi.core.picture.Shape;
import org.beffroi.core.picture.Shape.Box;
import org.beffroi.core.result.Axis;
import org.beffroi.core.result.Drawings.Drawn;
import org.beffroi.core.result.Drawings.Wishes;
import org.beffroi.core.result.Result;
import org.beffroi.core.result.Series;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BarsAsideTest {

    private final ResultDrawings drawings = new ResultDrawings();

    private Drawn draw(Result result, double width) {
        return drawings.draw(result, Wishes.of(width, 300, Locale.FRENCH, Samples.PARIS));
    }

    /** Bars of named places, and a dot beside each. */
    private static Series dotted(List<String> words, List<Series.Point> bars, List<Series.Point> dots) {
        return new Series(
                "Mots",
                new Axis.Named("", words),
                "part",
                true,
                List.of(
                        new Series.Line("here", "ici", Series.Style.BARS, Ink.ACCENT, bars),
                        new Series.Line("there", "ailleurs", Series.Style.DOTS, Ink.SECONDARY, dots)),
                List.of());
    }

    @ParameterizedTest
    @CsvSource({"240, 347.9, 1", "480, 1000, 999.9", "300, -347.9, 347.9", "240, -250000, -1", "1, 1e14, -1e14"})
    void valuesBesideBarsThatLieStayInThePicture(double width, double one, double other) {
        List<String> names =
                List.of("Un nom qui prend toute la place qu’on lui laisse. ".repeat(4), "Un autre, long aussi");
        Axis across = new Axis.Named("réseau", names);
        List<Series.Point> points = List.of(Series.Point.of(0, one), Series.Point.of(1, other));
        for (boolean share : List.of(true, false)) {
            Series.Line line = new Series.Line("part", "Part", Series.Style.BARS, Ink.ACCENT, points);
            DrawnGeometry.holds(draw(new Series("Un titre", across, "part", share, List.of(line), List.of()), width));
        }
    }

    @Test
    void longNamesAreWrittenWholeBesideBarsThatLie() {
        Drawn drawn = draw(Samples.networks(), 420);

        assertThat(DrawnGeometry.texts(drawn)).containsAll(Samples.NETWORKS).contains("1\u202f248");
        assertThat(DrawnGeometry.boxes(drawn, Ink.ACCENT))
                .extracting(Box::x)
                .containsOnly(DrawnGeometry.boxes(drawn, Ink.ACCENT).getFirst().x());
    }

    @Test
    void wordsWithADotEachAreBarsThatLieAllOfThemNamed() {
        List<String> words =
                IntStream.range(0, 20).mapToObj(i -> "restaurant " + i).toList();
        List<Series.Point> here = new ArrayList<>();
        List<Series.Point> elsewhere = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            here.add(Series.Point.of(i, 0.6 - i * 0.02));
            elsewhere.add(Series.Point.of(i, 0.01 * i));
        }
        Drawn drawn = draw(dotted(words, here, elsewhere), 700);
        DrawnGeometry.holds(drawn);
        assertThat(drawn.picture().shapes().stream()
                        .filter(Shape.Label.class::isInstance)
                        .map(shape -> ((Shape.Label) shape).text()))
                .containsAll(words);
        assertThat(drawn.picture().shapes().stream()
                        .filter(Shape.Disc.class::isInstance)
                        .map(shape -> ((Shape.Disc) shape).y())
                        .distinct())
                .hasSize(words.size() + 1); // and that of the legend
    }

    @Test
    void aDotAtTheEndOfBarsThatLieIsPointedAtWithinThePicture() {
        List<String> words =
                IntStream.range(0, 6).mapToObj(i -> "restaurant scolaire " + i).toList();
        List<Series.Point> bars =
                IntStream.range(0, 6).mapToObj(i -> Series.Point.of(i, -1)).toList();
        List<Series.Point> dots =
                IntStream.range(0, 6).mapToObj(i -> Series.Point.of(i, 0)).toList();
        Drawn drawn = draw(dotted(words, bars, dots), 240);
        DrawnGeometry.holds(drawn);
        assertThat(drawn.regions()).hasSize(12);
    }
}
