package org.beffroi.documents.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.beffroi.core.picture.Ink;
import org.beffroi.core.picture.Shape;
import org.beffroi.core.picture.Shape.Box;
import org.beffroi.core.picture.Shape.Disc;
import org.beffroi.core.picture.Shape.Point;
import org.beffroi.core.picture.Shape.Stroke;
import org.beffroi.core.result.Axis;
import org.beffroi.core.result.Drawings.Drawn;
import org.beffroi.core.result.Drawings.Window;
import org.beffroi.core.result.Drawings.Wishes;
import org.beffroi.core.result.Series;
import org.beffroi.core.result.Series.Style;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What bars, lines, dots and bands look like, and where they end. */
class StrandDrawingTest {

    private static final Axis HOURS = new Axis.Measured("délai", Optional.of("h"));

    private static Drawn draw(Style style, Optional<Window> window, double... values) {
        List<Series.Point> points = new ArrayList<>();
        for (double value : values) {
            points.add(new Series.Point(points.size(), value, value - 1, value + 1, Optional.empty()));
        }
        return draw(new Series.Line("key", "Une ligne", style, Ink.ACCENT, points), window);
    }

    private static Drawn draw(Series.Line line, Optional<Window> window) {
        Series series = new Series("Un titre", HOURS, "mentions", false, List.of(line), List.of());
        return new ResultDrawings().draw(series, new Wishes(688, 300, Locale.FRENCH, Samples.PARIS, window));
    }

    private static Drawn draw(Style style, double... values) {
        return draw(style, Optional.empty(), values);
    }

    private static Box plot(Drawn drawn) {
        return drawn.plot().orElseThrow().box();
    }

    private static <T extends Shape> List<T> shapes(Drawn drawn, Class<T> kind) {
        return drawn.picture().shapes().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    @Test
    void dotsOfNothingStandOnTheLineOfZero() {
        List<Series.Point> points = List.of(Series.Point.of(0, 4), Series.Point.of(1, 0), Series.Point.of(2, 10));
        Drawn drawn = draw(new Series.Line("key", "Une ligne", Style.DOTS, Ink.ACCENT, points), Optional.empty());
        Box plot = plot(drawn);

        assertThat(shapes(drawn, Disc.class)).extracting(Disc::y).hasSize(3).contains(plot.y() + plot.height());
    }

    @Test
    void aDotThatMayBeLessOrMoreHasItsIntervalThroughIt() {
        Drawn drawn = draw(Style.DOTS, 4, 0, 10);
        List<Disc> dots = shapes(drawn, Disc.class);
        List<Stroke> intervals = shapes(drawn, Stroke.class);

        assertThat(intervals).hasSameSizeAs(dots);
        for (int i = 0; i < dots.size(); i++) {
            List<Point> ends = intervals.get(i).points();
            assertThat(ends).extracting(Point::x).containsOnly(dots.get(i).x());
            assertThat(ends.getFirst().y()).isGreaterThan(dots.get(i).y());
            assertThat(ends.getLast().y()).isLessThan(dots.get(i).y());
        }
    }

    @ParameterizedTest
    @CsvSource({"2, 48", "20, 26.7", "90, 6"})
    void barsLeaveRoomToTheirNeighboursAndAreNeverWide(int many, double width) {
        double[] values = new double[many];
        Arrays.fill(values, 7);
        List<Box> bars = DrawnGeometry.boxes(draw(Style.BARS, values), Ink.ACCENT);

        assertThat(bars).hasSize(many).allSatisfy(bar -> assertThat(bar.width()).isCloseTo(width, within(3.0)));
        for (int i = 1; i < many; i++) {
            assertThat(bars.get(i).x())
                    .isGreaterThan(bars.get(i - 1).x() + bars.get(i - 1).width());
        }
    }

    @Test
    void barsHangBelowTheLineOfZeroAndStandAboveIt() {
        Drawn drawn = draw(Style.BARS, -10, 5);
        List<Box> bars = DrawnGeometry.boxes(drawn, Ink.ACCENT);
        double zero = shapes(drawn, Shape.Line.class).stream()
                .filter(line -> line.ink() == Ink.NEUTRAL)
                .findFirst()
                .orElseThrow()
                .y1();

        assertThat(bars.getFirst().y()).isCloseTo(zero, within(1e-6));
        assertThat(bars.getLast().y() + bars.getLast().height()).isCloseTo(zero, within(1e-6));
        assertThat(bars.getFirst().height()).isCloseTo(2 * bars.getLast().height(), within(1e-6));
    }

    @ParameterizedTest
    @EnumSource(
            value = Style.class,
            names = {"LINE", "DASHED"})
    void aLineGoesOnBeyondItsWindowAndIsCutAtItsEdges(Style style) {
        Drawn drawn = draw(style, Optional.of(new Window(1.5, 3.5)), 1, 2, 3, 4, 1);
        Box plot = plot(drawn);
        List<Stroke> strokes = shapes(drawn, Stroke.class);

        assertThat(strokes).hasSize(1);
        assertThat(strokes.getFirst().dashed()).isEqualTo(style == Style.DASHED);
        assertThat(strokes.getFirst().points()).hasSize(4);
        assertThat(strokes.getFirst().points().getFirst().x()).isEqualTo(plot.x());
        assertThat(strokes.getFirst().points().getLast().x()).isEqualTo(plot.x() + plot.width());
        assertThat(drawn.regions()).as("points that show").hasSize(2);
    }

    @Test
    void aBandIsFilledBetweenItsEdgesAndStopsWhereNothingIsKnown() {
        Drawn drawn = draw(Style.BAND, 5, 6, Double.NaN, 8, 9);
        Box plot = plot(drawn);
        List<Shape.Area> bands = shapes(drawn, Shape.Area.class);

        assertThat(bands).hasSize(2).allSatisfy(band -> {
            assertThat(band.rings()).hasSize(1);
            assertThat(Set.copyOf(band.rings().getFirst())).hasSize(4);
        });
        double highest = bands.getLast().rings().getFirst().stream()
                .mapToDouble(Point::y)
                .min()
                .orElseThrow();
        assertThat(highest).as("10 is the top of the scale").isCloseTo(plot.y(), within(1e-6));
        assertThat(drawn.regions()).hasSize(4);
    }
}
