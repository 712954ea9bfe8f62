package org.beffroi.tests.golden;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.beffroi.core.analysis.Report;
import org.beffroi.core.analysis.Run;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.result.Axis;
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

/**
 * A report as lines that a person reads and a diff shows well: no times, numbers with four digits, and behind each number the
 * query that leads to its mentions, with how many these are.
 */
final class GoldenText {

    /** Rows of a shape beyond these say nothing new of the analysis; how many there are is said. */
    private static final int ROWS = 120;

    private static final MathContext FOUR_DIGITS = new MathContext(4);

    private final Run run;
    private final List<String> lines = new ArrayList<>();

    GoldenText(Run run) {
        this.run = run;
    }

    /** All of it. */
    String whole(Report report) {
        lines.add("# " + report.title());
        result(report.answer().findings());
        report.answer().results().forEach(this::result);
        heading("measures", "");
        report.answer().measures().forEach(this::measure);
        heading("basis", "");
        lines.add("version: " + report.basis().version());
        report.basis().parameters().forEach((name, text) -> lines.add(name + ": " + text));
        lines.add("query: " + report.basis().query().orElse("–"));
        lines.add("period: " + report.basis().period().orElse("–"));
        lines.add("zone: " + report.basis().zone());
        lines.add("mentions: " + report.basis().mentions() + " of "
                + report.basis().archive().mentions());
        report.basis().leftOut().forEach(sentence -> lines.add("left out: " + sentence));
        return text();
    }

    /** What was found, in sentences. */
    String findings(Report report) {
        lines.add("# " + report.title());
        result(report.answer().findings());
        report.basis().leftOut().forEach(sentence -> lines.add("left out: " + sentence));
        return text();
    }

    private String text() {
        return String.join("\n", lines) + "\n";
    }

    private void heading(String shape, String title) {
        lines.add("");
        lines.add(("## " + shape + " " + title).strip());
    }

    private void result(Result result) {
        heading(result.getClass().getSimpleName(), result.title());
        switch (result) {
            case Prose prose -> prose(prose);
            case Table table -> table(table);
            case Series series -> series(series);
            case Matrix matrix -> matrix(matrix);
            case Network network -> network(network);
            case Places places -> places(places);
            case Scores scores -> scores(scores);
            case Figure figure -> figure(figure);
            case Group group -> group.members().forEach(this::result);
        }
    }

    private void prose(Prose prose) {
        prose.findings()
                .forEach(one -> lines.add("- " + one.sentence()
                        + (one.weight() == Prose.Weight.PLAIN ? "" : " (" + one.weight() + ")")
                        + drillDown(one.drillDown())));
    }

    private void places(Places places) {
        some(
                places.places(),
                place -> String.join(
                        " | ",
                        place.code(),
                        place.name(),
                        place.level().toString(),
                        number(place.value()),
                        place.base() + (place.cautious() ? " (few)" : "") + drillDown(place.drillDown())));
    }

    private void scores(Scores scores) {
        some(
                scores.scores(),
                score -> score.key() + " | " + score.label() + " | "
                        + (score.value().isPresent() ? number(score.value().getAsDouble()) : "–")
                        + " | weight " + number(score.weight()) + " | confidence "
                        + number(score.confidence()) + " | " + score.reason() + drillDown(score.drillDown()));
    }

    private void figure(Figure figure) {
        lines.add("in words: " + figure.picture().alternative());
        lines.add("drawn: " + number(figure.picture().width()) + " × "
                + number(figure.picture().height()) + ", "
                + figure.picture().shapes().size() + " shapes");
        result(figure.behind());
    }

    private void table(Table table) {
        lines.add(table.columns().stream()
                .map(column -> column.label()
                        + column.unit().map(unit -> " (" + unit + ")").orElse(""))
                .collect(Collectors.joining(" | ")));
        some(table.rows(), row -> {
            List<String> cells = new ArrayList<>();
            for (int i = 0; i < table.columns().size(); i++) {
                Column column = table.columns().get(i);
                cells.add(cell(row.cells().get(i))
                        + drillDown(Optional.ofNullable(row.drillDowns().get(column.key()))));
            }
            return String.join(" | ", cells) + drillDown(row.drillDown());
        });
    }

    private static String cell(Object value) {
        return switch (value) {
            case null -> "–";
            case Double number -> number(number);
            case Object other -> oneLine(other.toString());
        };
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ");
    }

    private void series(Series series) {
        lines.add("values: " + series.up() + (series.share() ? " (share)" : ""));
        for (Series.Line line : series.lines()) {
            lines.add("line " + line.key() + ": " + line.label() + ", " + line.style() + ", " + line.ink());
            some(
                    line.points(),
                    point -> "  " + place(series.across(), point.place()) + " | " + number(point.value())
                            + (Double.isNaN(point.low())
                                    ? ""
                                    : " | " + number(point.low()) + " … " + number(point.high()))
                            + drillDown(point.drillDown()));
        }
        series.marks()
                .forEach(mark -> lines.add("mark " + place(series.across(), mark.from()) + " … "
                        + place(series.across(), mark.to()) + ": " + mark.label() + ", " + mark.ink()
                        + drillDown(mark.drillDown())));
    }

    private String place(Axis axis, double place) {
        return switch (axis) {
            case Axis.Time time ->
                Instant.ofEpochMilli((long) place)
                        .atZone(run.zone())
                        .toLocalDateTime()
                        .toString();
            case Axis.Named(String label, List<String> names) ->
                place >= 0 && place < names.size() ? names.get((int) place) : number(place);
            case Axis.Measured measured -> number(place);
        };
    }

    private void matrix(Matrix matrix) {
        lines.add("values: " + matrix.measure() + ", " + matrix.scale());
        for (int i = 0; i < matrix.rows().size(); i++) {
            for (int j = 0; j < matrix.columns().size(); j++) {
                Matrix.Cell cell = matrix.cells().get(i).get(j);
                // Most cells of a matrix say nothing.
                if (cell.value() != 0 || cell.drillDown().isPresent()) {
                    lines.add(matrix.rows().get(i) + " | " + matrix.columns().get(j) + " | " + number(cell.value())
                            + drillDown(cell.drillDown()));
                }
            }
        }
    }

    private void network(Network network) {
        lines.add(network.nodes().size() + " nodes, " + network.edges().size() + " edges");
        some(
                network.nodes(),
                node -> node.key() + " | " + node.label() + " | " + number(node.weight()) + " | group " + node.group()
                        + drillDown(node.drillDown()));
        some(
                network.edges(),
                edge -> edge.from() + (network.directed() ? " → " : " – ") + edge.to() + " | " + number(edge.weight())
                        + drillDown(edge.drillDown()));
    }

    private void measure(Measure measure) {
        lines.add(measure.key() + " | " + measure.label() + " | " + number(measure.value())
                + measure.unit().map(unit -> " " + unit).orElse("") + (measure.share() ? " (share)" : "") + " | of "
                + measure.base() + drillDown(measure.drillDown()));
    }

    private <T> void some(List<T> all, Function<T, String> line) {
        all.stream().limit(ROWS).map(line).forEach(lines::add);
        if (all.size() > ROWS) {
            lines.add("… " + (all.size() - ROWS) + " more");
        }
    }

    private String drillDown(Optional<DrillDown> drillDown) {
        return drillDown
                .map(one -> switch (one) {
                    case DrillDown.ToMention(var id) -> "  → " + id;
                    case DrillDown.ToMentions(var query) ->
                        "  → " + run.print(query) + " (" + run.snapshot().count(query, Cancel.never()) + ")";
                })
                .orElse("");
    }

    private static String number(double value) {
        if (!Double.isFinite(value)) {
            return Double.isNaN(value) ? "–" : String.valueOf(value).toLowerCase(Locale.ROOT);
        }
        boolean whole = value == Math.rint(value) && Math.abs(value) < 1e15;
        BigDecimal exact = BigDecimal.valueOf(value);
        return (whole ? exact : exact.round(FOUR_DIGITS)).stripTrailingZeros().toPlainString();
    }
}
