package org.beffroi.documents.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import org.beffroi.core.archive.TimelineSpan;
import org.beffroi.core.picture.Ink;
import org.beffroi.core.result.Axis;
import org.beffroi.core.result.Drawings.Window;
import org.beffroi.core.result.Drawings.Wishes;
import org.beffroi.core.result.Matrix;
import org.beffroi.core.result.Network;
import org.beffroi.core.result.Series;

/** Whatever analyses find, it is drawn: nothing fails, nothing is infinite, nothing leaves the picture. */
class RandomResultsTest {

    private final ResultDrawings drawings = new ResultDrawings();

    @Property(tries = 300)
    void anySeriesIsDrawn(@ForAll("series") Series series, @ForAll @DoubleRange(min = 1, max = 2000) double width) {
        DrawnGeometry.holds(drawings.draw(series, Wishes.of(width, 200, Locale.FRENCH, Samples.PARIS)));
    }

    @Property(tries = 100)
    void anyWindowOfASeriesIsDrawn(
            @ForAll("series") Series series,
            @ForAll @DoubleRange(min = -1e13, max = 1e13) double from,
            @ForAll @DoubleRange(min = 1, max = 1e12) double length) {
        DrawnGeometry.holds(drawings.draw(
                series,
                new Wishes(400, 200, Locale.ENGLISH, Samples.PARIS, Optional.of(new Window(from, from + length)))));
    }

    @Property(tries = 100)
    void anyMatrixIsDrawn(@ForAll("matrices") Matrix matrix, @ForAll @DoubleRange(min = 1, max = 2000) double width) {
        DrawnGeometry.holds(drawings.draw(matrix, Wishes.of(width, 200, Locale.FRENCH, Samples.PARIS)));
    }

    @Property(tries = 60)
    void anyNetworkIsDrawn(@ForAll("networks") Network network) {
        DrawnGeometry.holds(drawings.draw(network, Wishes.of(500, 300, Locale.FRENCH, Samples.PARIS)));
    }

    @Provide
    Arbitrary<Series> series() {
        return Combinators.combine(axes(), lines(), marks(), Arbitraries.of(true, false))
                .as((axis, lines, marks, share) -> new Series("Un titre", axis, "mentions", share, lines, marks));
    }

    private static Arbitrary<Axis> axes() {
        Arbitrary<Axis> time = Arbitraries.of(TimelineSpan.Unit.class)
                .map(unit -> new Axis.Time("", new TimelineSpan(unit, Samples.PARIS)));
        Arbitrary<Axis> named = words().list().ofMaxSize(30).map(names -> new Axis.Named("réseau", names));
        Arbitrary<Axis> measured = Arbitraries.of(new Axis.Measured("délai", Optional.of("h")));
        return Arbitraries.oneOf(time, named, measured);
    }

    private static Arbitrary<String> words() {
        return Arbitraries.strings().withChars("aéœ W’–€\u202f漢").ofMaxLength(60);
    }

    private static Arbitrary<Double> values() {
        return Arbitraries.oneOf(
                Arbitraries.doubles().between(-1e6, 1e6),
                Arbitraries.integers().between(0, 50).map(Integer::doubleValue),
                Arbitraries.of(
                        0.0,
                        Double.NaN,
                        Double.POSITIVE_INFINITY,
                        Double.NEGATIVE_INFINITY,
                        Double.MAX_VALUE,
                        Double.MIN_VALUE,
                        1e-12));
    }

    private static Arbitrary<Double> places() {
        return Arbitraries.oneOf(
                Arbitraries.integers().between(0, 30).map(Integer::doubleValue),
                Arbitraries.longs()
                        .between(1_600_000_000_000L, 1_700_000_000_000L)
                        .map(Long::doubleValue),
                Arbitraries.longs()
                        .between(-1_000_000_000_000_000L, 1_000_000_000_000_000L)
                        .map(Long::doubleValue),
                Arbitraries.of(Double.MAX_VALUE, -Double.MAX_VALUE));
    }

    private static Arbitrary<List<Series.Line>> lines() {
        Arbitrary<Series.Point> point = Combinators.combine(places(), values(), values(), values())
                .as((place, value, low, high) -> new Series.Point(place, value, low, high, Optional.empty()));
        return Combinators.combine(
                        words(),
                        Arbitraries.of(Series.Style.class),
                        Arbitraries.of(Ink.class),
                        point.list().ofMaxSize(12))
                .as((label, style, ink, points) -> new Series.Line("key", label, style, ink, points))
                .list()
                .ofMaxSize(4);
    }

    private static Arbitrary<List<Series.Mark>> marks() {
        return Combinators.combine(places(), places(), words())
                .as((from, to, label) -> new Series.Mark(from, to, label, Ink.ALARM, Optional.empty()))
                .list()
                .ofMaxSize(3);
    }

    @Provide
    Arbitrary<Matrix> matrices() {
        return Combinators.combine(
                        words().list().ofMaxSize(6),
                        words().list().ofMaxSize(20),
                        Arbitraries.of(Matrix.Scale.class),
                        values().list().ofSize(120))
                .as((rows, columns, scale, values) -> new Matrix(
                        "Un titre", "thème", rows, "réseau", columns, "mentions", scale, cells(rows, columns, values)));
    }

    private static List<List<Matrix.Cell>> cells(List<String> rows, List<String> columns, List<Double> values) {
        List<List<Matrix.Cell>> cells = new ArrayList<>();
        for (int r = 0; r < rows.size(); r++) {
            List<Matrix.Cell> row = new ArrayList<>();
            for (int c = 0; c < columns.size(); c++) {
                row.add(new Matrix.Cell(values.get(r * columns.size() + c), Optional.empty()));
            }
            cells.add(row);
        }
        return cells;
    }

    @Provide
    Arbitrary<Network> networks() {
        return Combinators.combine(
                        words().list().ofMaxSize(20),
                        Arbitraries.integers().between(0, 19).list().ofMaxSize(60),
                        Arbitraries.doubles().between(0, 1e9))
                .as((labels, ties, weight) -> {
                    List<Network.Node> nodes = new ArrayList<>();
                    for (String label : labels) {
                        nodes.add(new Network.Node("n" + nodes.size(), label, weight, nodes.size(), Optional.empty()));
                    }
                    List<Network.Edge> edges = new ArrayList<>();
                    for (int i = 1; i < ties.size(); i++) {
                        if (ties.get(i) < nodes.size() && ties.get(i - 1) < nodes.size()) {
                            edges.add(new Network.Edge("n" + ties.get(i - 1), "n" + ties.get(i), i, Optional.empty()));
                        }
                    }
                    return new Network("Un titre", false, nodes, edges);
                });
    }
}
