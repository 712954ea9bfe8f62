package org.beffroi.testing.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.beffroi.core.analysis.Answer;
import org.beffroi.core.analysis.Report;
import org.beffroi.core.analysis.ReportWriter;
import org.beffroi.core.archive.TimelineSpan;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.picture.Ink;
import org.beffroi.core.query.Query;
import org.beffroi.core.result.Axis;
import org.beffroi.core.result.Basis;
import org.beffroi.core.result.Column;
import org.beffroi.core.result.DrillDown;
import org.beffroi.core.result.Figure;
import org.beffroi.core.result.Group;
import org.beffroi.core.result.Matrix;
import org.beffroi.core.result.Measure;
import org.beffroi.core.result.Network;
import org.beffroi.core.result.Places;
import org.beffroi.core.result.Prose;
import org.beffroi.core.result.Result;
import org.beffroi.core.result.Scores;
import org.beffroi.core.result.Series;
import org.beffroi.core.result.Table;
import org.beffroi.testing.text.HostileTexts;
import org.junit.jupiter.api.Test;
import org.osgi.annotation.versioning.ConsumerType;

/** What every format of reports must do: extend this class and say which writer is meant. */
@ConsumerType
public abstract class ReportWriterContract {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Instant NOW = Instant.parse("2025-10-14T16:00:00Z");
    private static final String USUAL = "Encore du poulet froid à la cantine";
    private static final Optional<DrillDown> DOOR = Optional.of(DrillDown.to(new Query.Word("cantine")));
    private static final int TERMINAL = 80;

    /** The writer. */
    protected abstract ReportWriter writer();

    @Test
    protected void says_its_name() {
        assertThat(ReportWriter.info(writer()).id()).matches("[a-z0-9]+");
    }

    @Test
    protected void writes_every_shape_or_says_that_it_cannot() {
        for (Locale language : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            every(USUAL).forEach(result -> write(report(USUAL, language, List.of(result))));
            write(report(USUAL, language, every(USUAL)));
            write(report(USUAL, language, List.of()));
        }
    }

    @Test
    protected void writes_whatever_people_write() {
        for (String text : HostileTexts.all()) {
            String said = text.isBlank() ? USUAL : text;
            write(report(said, Locale.FRENCH, every(said)));
        }
    }

    private void write(Report report) {
        for (int width : new int[] {0, TERMINAL}) {
            try {
                assertThat(Written.twice(out -> writer().write(report, width, out)))
                        .isNotEmpty();
            } catch (Refusal nothingToSay) {
                assertThat(nothingToSay.sentence().in(Locale.FRENCH)).isNotBlank();
                assertThat(nothingToSay.sentence().in(Locale.ENGLISH)).isNotBlank();
            }
        }
    }

    private static Report report(String said, Locale language, List<Result> results) {
        Prose findings = new Prose(
                said,
                List.of(
                        Prose.Finding.of(said),
                        new Prose.Finding(said, Prose.Weight.ALARM, DOOR),
                        new Prose.Finding(said, Prose.Weight.CAUTION, Optional.empty())));
        return new Report(
                said,
                language,
                new Answer(
                        findings,
                        results,
                        List.of(Measure.figure("a", said, Double.NaN, "h", 0, DOOR)),
                        2,
                        List.of(said)),
                new Basis(
                        "volume",
                        1,
                        Map.of("query", said),
                        Optional.of(said),
                        Optional.of(said),
                        PARIS,
                        new Basis.State(NOW, 2, 2),
                        NOW,
                        2,
                        List.of(said)));
    }

    private static Series named(String said) {
        Series.Line line = new Series.Line(
                "a",
                said,
                Series.Style.LINE,
                Ink.ACCENT,
                List.of(Series.Point.of(0, 1), Series.Point.of(1, Double.NaN), Series.Point.between(2, 2, 1, 3)));
        return new Series(
                said,
                new Axis.Named(said, List.of(said, "b", "c")),
                said,
                false,
                List.of(line),
                List.of(new Series.Mark(0, 1, said, Ink.ALARM, DOOR)));
    }

    private static Series timed(String said) {
        return new Series(
                said,
                new Axis.Time(said, new TimelineSpan(TimelineSpan.Unit.DAY, PARIS)),
                said,
                true,
                List.of(new Series.Line(
                        "a", said, Series.Style.BARS, Ink.PALE, List.of(Series.Point.of(NOW.toEpochMilli(), 0.5)))),
                List.of());
    }

    private static Network network(String said) {
        return new Network(
                said,
                true,
                List.of(new Network.Node("a", said, 2, 0, DOOR), new Network.Node("b", said, 0, 1, Optional.empty())),
                List.of(new Network.Edge("a", "b", 1, DOOR)));
    }

    private static Places places(String said) {
        return new Places(
                said,
                said,
                false,
                List.of(
                        new Places.Place("44109", said, Places.Level.COMMUNE, 2, 2, true, DOOR),
                        new Places.Place("centre", said, Places.Level.LOCAL, 1, 1, false, DOOR)));
    }

    /** One result of each shape, with what is unknown in it. */
    private static List<Result> every(String said) {
        Table table = new Table(
                said,
                List.of(Column.of("a", said, Column.Kind.TEXT), Column.of("b", said, Column.Kind.SHARE)),
                List.of(new Table.Row(List.of(said, 0.5), DOOR, Map.of()), Table.Row.of(Arrays.asList(said, null))));
        Matrix matrix = new Matrix(
                said,
                said,
                List.of(said),
                said,
                List.of("a", said),
                said,
                Matrix.Scale.AROUND_ZERO,
                List.of(List.of(new Matrix.Cell(-1, DOOR), new Matrix.Cell(Double.NaN, Optional.empty()))));
        Scores scores = new Scores(
                said,
                List.of(
                        Scores.Score.of("a", said, OptionalDouble.of(0.5), 1, 0.5, said)
                                .through(DOOR),
                        Scores.Score.of("b", said, OptionalDouble.empty(), 1, 0, said)));
        Figure figure = new Figure(said, DocumentWriterContract.picture(said), table);
        return List.of(
                table,
                named(said),
                timed(said),
                matrix,
                network(said),
                places(said),
                scores,
                figure,
                Group.of(said, table, new Prose(said, List.of())));
    }
}
