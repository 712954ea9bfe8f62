package org.beffroi.documents.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.beffroi.core.picture.Ink;
import org.beffroi.core.picture.Shape;
import org.beffroi.core.picture.Shape.Box;
import org.beffroi.core.picture.Shape.Disc;
import org.beffroi.core.picture.Shape.Stroke;
import org.beffroi.core.result.Axis;
import org.beffroi.core.result.Drawings.Drawn;
import org.beffroi.core.result.Drawings.Range;
import org.beffroi.core.result.Drawings.Window;
import org.beffroi.core.result.Drawings.Wishes;
import org.beffroi.core.result.Matrix;
import org.beffroi.core.result.Places;
import org.beffroi.core.result.Places.Level;
import org.beffroi.core.result.Places.Place;
import org.beffroi.core.result.Prose;
import org.beffroi.core.result.Result;
import org.beffroi.core.result.Series;
import org.beffroi.documents.page.LetterWidths;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResultDrawingsTest {

    private final ResultDrawings drawings = new ResultDrawings(new SquareLand(), null);

    private Drawn draw(Result result, double width) {
        return drawings.draw(result, Wishes.of(width, 300, Locale.FRENCH, Samples.PARIS));
    }

    @ParameterizedTest
    @ValueSource(doubles = {1, 240, 320, 688, 1600})
    void everythingLiesInThePictureAtAnyWidth(double width) {
        for (Map.Entry<String, Result> sample : Samples.all().entrySet()) {
            DrawnGeometry.holds(draw(sample.getValue(), width));
        }
    }

    @Test
    void theSameResultGivesTheSameDrawing() {
        assertThat(Samples.all().values())
                .allSatisfy(sample -> assertThat(draw(sample, 500)).isEqualTo(draw(sample, 500)));
    }

    @Test
    void barsAreAsHighAsTheirValues() {
        Drawn drawn = draw(Samples.volume(), 688);
        int[] counts = Samples.counts(92, 1);
        List<Box> bars = DrawnGeometry.boxes(drawn, Ink.ACCENT);
        List<Integer> seen = new ArrayList<>();
        for (int count : counts) {
            if (count > 0) {
                seen.add(count);
            }
        }
        double unit = bars.getFirst().height() / seen.getFirst();

        assertThat(bars).hasSameSizeAs(seen);
        for (int i = 0; i < bars.size(); i++) {
            assertThat(bars.get(i).height()).isCloseTo(unit * seen.get(i), within(0.01));
        }
    }

    @Test
    void everyBarLeadsToItsMentionsAndSaysItsValue() {
        Drawn drawn = draw(Samples.volume(), 688);

        assertThat(drawn.regions())
                .filteredOn(region -> region.says().startsWith("lundi 4 mars 2024"))
                .singleElement()
                .satisfies(region -> {
                    assertThat(region.says()).isEqualTo("lundi 4 mars 2024\u00a0: 45");
                    assertThat(region.drillDown()).contains(Samples.drillDown(77));
                });
        assertThat(drawn.picture().alternative())
                .startsWith("Le sujet culmine le 4 mars : 45 mentions.")
                .contains("au plus 45 (lundi 4 mars 2024)");
    }

    @Test
    void aWindowShowsAStretchOfTheAxisAndNothingElse() {
        Window week = new Window(Samples.place(Samples.day(70)), Samples.place(Samples.day(77)));
        Drawn drawn =
                drawings.draw(Samples.volume(), new Wishes(688, 300, Locale.FRENCH, Samples.PARIS, Optional.of(week)));

        assertThat(drawn.plot().orElseThrow().window()).isEqualTo(week);
        assertThat(DrawnGeometry.boxes(drawn, Ink.ACCENT)).hasSizeBetween(5, 7);
        DrawnGeometry.holds(drawn);
    }

    @Test
    void twoChartsBesideOneAnotherHaveOneScale() {
        Series many = counted(80, 12);
        Series few = counted(3, 2);
        for (double width : List.of(688.0, 130.0)) {
            Drawn high = draw(many, width);
            Drawn low = draw(few, width);
            Drawn highBeside = drawings.draw(many, beside(width, low));
            Drawn lowBeside = drawings.draw(few, beside(width, high));

            assertThat(high.range()).contains(new Range(0, 80));
            assertThat(lowBeside.range())
                    .as("its own values, whatever stands beside")
                    .isEqualTo(low.range());
            assertThat(highBeside).as("the higher one stays as it is").isEqualTo(high);
            assertThat(unit(lowBeside, 3)).isCloseTo(unit(high, 80), within(0.01));
            assertThat(unit(low, 3)).isGreaterThan(unit(high, 80));
            DrawnGeometry.holds(lowBeside);
        }
    }

    private static Series counted(int... counts) {
        List<Series.Point> points = new ArrayList<>();
        for (int count : counts) {
            points.add(Series.Point.of(points.size(), count));
        }
        Axis across = new Axis.Named("lieu", List.of("De nombreux passages", "Un autre lieu"));
        Series.Line line = new Series.Line("mentions", "Mentions", Series.Style.BARS, Ink.ACCENT, points);
        return new Series("Un titre", across, "mentions", false, List.of(line), List.of());
    }

    private static Wishes beside(double width, Drawn other) {
        return new Wishes(width, 300, Locale.FRENCH, Samples.PARIS, Optional.empty(), other.range());
    }

    /** How long a bar is for each that it counts, whichever way it stands. */
    private static double unit(Drawn drawn, int first) {
        Box bar = DrawnGeometry.boxes(drawn, Ink.ACCENT).getFirst();
        return (drawn.plot().isPresent() ? bar.height() : bar.width()) / first;
    }

    @Test
    void whatWasNotMeasuredIsAGapAndAPointAloneIsADot() {
        Drawn drawn = draw(Samples.gaps(), 688);

        assertThat(drawn.picture().shapes())
                .filteredOn(Stroke.class::isInstance)
                .hasSize(2);
        assertThat(drawn.picture().shapes()).filteredOn(Disc.class::isInstance).hasSize(1);
        assertThat(drawn.regions()).hasSize(27);
    }

    @Test
    void stackedBarsStandOneUponTheOther() {
        Drawn drawn = draw(Samples.tones(), 688);
        Box negative = DrawnGeometry.boxes(drawn, Ink.NEGATIVE).stream()
                .filter(box -> box.width() > 11)
                .findFirst()
                .orElseThrow();

        assertThat(DrawnGeometry.boxes(drawn, Ink.NEUTRAL))
                .anySatisfy(above -> assertThat(above.y() + above.height()).isCloseTo(negative.y(), within(0.01)));
    }

    @Test
    void theYearIsSaidWhereItBegins() {
        assertThat(DrawnGeometry.texts(draw(Samples.volume(), 688))).contains("1er janv. 2024", "15 janv.", "26 févr.");
        assertThat(DrawnGeometry.texts(draw(Samples.hours(), 688))).contains("0\u00a0h", "8\u202f%");
    }

    @Test
    void darkCellsHaveLightLettersAndWhatIsUnknownADash() {
        Drawn drawn = draw(Samples.themes(), 688);

        assertThat(drawn.regions()).hasSize(20);
        assertThat(DrawnGeometry.texts(drawn)).contains("–", "Restauration scolaire", "négative");
        assertThat(drawn.picture().shapes())
                .filteredOn(shape -> shape instanceof Shape.Label label && label.ink() == Ink.PAGE)
                .isNotEmpty();
    }

    @Test
    void namesOfANetworkDoNotCoverOneAnother() {
        Drawn drawn = draw(Samples.circles(300), 688);
        List<Shape.Label> names = drawn.picture().shapes().stream()
                .filter(Shape.Label.class::isInstance)
                .map(Shape.Label.class::cast)
                .toList();

        assertThat(drawn.regions()).hasSize(300);
        assertThat(names).isNotEmpty();
        for (Shape.Label one : names) {
            assertThat(names)
                    .filteredOn(other -> other != one && covers(one, other))
                    .isEmpty();
        }
    }

    private static boolean covers(Shape.Label a, Shape.Label b) {
        double apart = (LetterWidths.of(a.text(), a.size(), false) + LetterWidths.of(b.text(), b.size(), false)) / 2;
        return Math.abs(a.x() - b.x()) < apart && Math.abs(a.y() - b.y()) < a.size() - 1;
    }

    @Test
    void whatWasNotMeasuredHasNoBarAndSaysSo() {
        Drawn drawn = draw(Samples.risks(), 688);

        assertThat(DrawnGeometry.texts(drawn)).contains("non mesuré", "82 sur 100");
        assertThat(DrawnGeometry.boxes(drawn, Ink.PANEL)).hasSize(2);
    }

    @Test
    void departementsAreFilledTheUncertainOnesHatchedAndTheOthersNamed() {
        Places places = new Places(
                "On en parle surtout dans l’Ain",
                "mentions pour 1 000 habitants",
                false,
                List.of(
                        place("01", "Ain", Level.DEPARTMENT, 12, false),
                        place("02", "Aisne", Level.DEPARTMENT, 3, true),
                        place("976", "Mayotte", Level.DEPARTMENT, 2, false)));
        Drawn drawn = draw(places, 688);
        Set<Ink> filled = drawn.picture().shapes().stream()
                .filter(Shape.Area.class::isInstance)
                .map(shape -> ((Shape.Area) shape).ink())
                .collect(Collectors.toSet());

        assertThat(filled).containsExactlyInAnyOrder(Ink.SEQUENCE_7, Ink.UNSURE);
        assertThat(DrawnGeometry.texts(drawn))
                .as("what the middle ink stands for")
                .contains("3,92");
        assertThat(DrawnGeometry.texts(drawn)).contains("Hors de la carte\u00a0: Mayotte (2)");
        assertThat(drawn.regions()).hasSize(2);
        DrawnGeometry.holds(drawn);
    }

    @Test
    void withoutAMapTerritoriesAreBars() {
        Places places = new Places(
                "Le centre domine",
                "mentions",
                false,
                List.of(place("centre", "Centre-bourg", Level.LOCAL, 12, false)));

        assertThat(DrawnGeometry.texts(draw(places, 688))).contains("Centre-bourg", "12");
    }

    /** Bases are no mentions where something else is counted: 370 bodies are not 370 mentions. */
    @Test
    void whatATerritoryRestsOnIsCalledWhatItIs() {
        List<Place> one = List.of(place("01", "Ain", Level.DEPARTMENT, 0.25, false));
        Places of = new Places("Présence", "présentes", true, one, Optional.of("collectivités connues"));
        assertThat(draw(of, 688).regions()).first().satisfies(region -> assertThat(region.says())
                .contains("40 collectivités connues")
                .doesNotContain("mention"));
        assertThat(draw(new Places("Présence", "présentes", true, one), 688)
                        .regions()
                        .getFirst()
                        .says())
                .contains("40 mentions");
    }

    private static Place place(String code, String name, Level level, double value, boolean cautious) {
        return new Place(code, name, level, value, 40, cautious, Optional.empty());
    }

    @Test
    void wordsAreNotDrawn() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> draw(new Prose("Constats", List.of()), 100))
                .withMessageContaining("Prose");
    }

    @Test
    void whatIsNegativeLiesOnTheOtherSideOfThePositiveAndIsSaidWithoutASign() {
        List<Series.Point> bad = List.of(Series.Point.of(0, 0.7), Series.Point.of(1, 0.2));
        List<Series.Point> good = List.of(Series.Point.of(0, 0.3), Series.Point.of(1, 0.8));
        Drawn drawn = draw(
                new Series(
                        "Tons",
                        new Axis.Named("", List.of("cantine", "piscine")),
                        "part",
                        true,
                        List.of(
                                new Series.Line("negative", "négative", Series.Style.AGAINST, Ink.NEGATIVE, bad),
                                new Series.Line("positive", "positive", Series.Style.STACKED, Ink.POSITIVE, good)),
                        List.of()),
                700);
        DrawnGeometry.holds(drawn);
        // Those of the legend are smaller.
        double zero = boxes(drawn, Ink.POSITIVE)
                .filter(box -> box.width() > 10)
                .mapToDouble(Shape.Box::x)
                .min()
                .orElseThrow();
        assertThat(boxes(drawn, Ink.NEGATIVE).filter(box -> box.width() > 10))
                .hasSize(2)
                .allSatisfy(box -> assertThat(box.x() + box.width()).isCloseTo(zero, within(0.01)));
        assertThat(drawn.regions().stream().map(region -> region.says()))
                .anySatisfy(said -> assertThat(said).contains("70").doesNotContain("−"));
    }

    private static Stream<Shape.Box> boxes(Drawn drawn, Ink ink) {
        return drawn.picture().shapes().stream()
                .filter(Shape.Box.class::isInstance)
                .map(Shape.Box.class::cast)
                .filter(box -> box.ink() == ink);
    }

    @Test
    void stagesOfYearsFitAnyWidthAndAreSaidInWords() {
        List<Matrix.Cell> days = IntStream.range(0, 600)
                .mapToObj(i -> new Matrix.Cell(i == 300 ? 4 : 0, Optional.empty()))
                .toList();
        List<String> names = IntStream.range(0, 600).mapToObj(i -> "jour " + i).toList();
        Drawn drawn = draw(
                new Matrix(
                        "Stades",
                        "sujet",
                        List.of("cantine"),
                        "jour",
                        names,
                        "stade",
                        Matrix.Scale.STAGE,
                        List.of(days)),
                740);
        DrawnGeometry.holds(drawn);
        assertThat(drawn.picture().width()).isLessThanOrEqualTo(740);
        assertThat(boxes(drawn, Ink.ALARM).filter(box -> box.height() > 20)).hasSize(1);
        assertThat(drawn.regions().get(300).says()).contains("cantine", "jour 300", "crise");
    }
}
