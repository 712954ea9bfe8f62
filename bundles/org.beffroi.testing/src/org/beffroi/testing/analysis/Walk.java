package org.beffroi.testing.analysis;

import java.util.List;
import java.util.Optional;
import org.beffroi.core.analysis.Answer;
import org.beffroi.core.picture.Shape;
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
import org.beffroi.core.result.Share;
import org.beffroi.core.result.Table;
import org.jspecify.annotations.Nullable;

/**
 * A walk through all that an answer says: each text, each number, each drill-down.
 *
 * @param visitor told what is met
 */
record Walk(Visitor visitor) {

    /** Told what is met. */
    interface Visitor {

        /**
         * A text that people read.
         *
         * @param where in words, for the message of a test
         * @param needed whether it must not be blank
         */
        default void text(String where, String text, boolean needed) {}

        /**
         * A number.
         *
         * @param unknown whether it may be {@link Double#NaN}
         */
        default void number(String where, double number, boolean unknown, boolean share) {}

        /**
         * A drill-down.
         *
         * @param counts the numbers of mentions of which it must lead to one; empty where it is not known
         */
        default void drillDown(String where, DrillDown drillDown, List<Double> counts) {}

        /**
         * A counted share, and the number that is printed for it.
         *
         * @param printed {@link Double#NaN} where it was not measured
         */
        default void share(String where, Share share, double printed) {}
    }

    void through(Answer answer) {
        through(answer.findings());
        answer.results().forEach(this::through);
        answer.measures().forEach(this::through);
        answer.leftOut().forEach(sentence -> visitor.text("left out", sentence, true));
    }

    private void through(Measure measure) {
        String where = "measure " + measure.key();
        visitor.text(where, measure.label(), true);
        visitor.number(where, measure.value(), true, measure.share());
        visitor.text(where + ", why it is not measured", measure.why().orElse(""), Double.isNaN(measure.value()));
        List<Double> counts = measure.part()
                .map(part -> List.of((double) part.base(), (double) part.known(), (double) part.count()))
                .orElseGet(() -> List.of((double) measure.base()));
        measure.part().ifPresent(part -> visitor.share(where, part, measure.value()));
        drillDown(where, measure.drillDown(), counts);
    }

    private void through(Result result) {
        visitor.text("title", result.title(), true);
        switch (result) {
            case Prose prose -> prose.findings().forEach(this::through);
            case Table table -> through(table);
            case Series series -> through(series);
            case Matrix matrix -> through(matrix);
            case Network network -> through(network);
            case Places places -> through(places);
            case Scores scores -> scores.scores().forEach(score -> through(scores.title(), score));
            case Figure figure -> {
                through(figure.behind());
                visitor.text(figure.title() + ", in words", figure.picture().alternative(), true);
                figure.picture().shapes().forEach(shape -> through(figure.title(), shape));
            }
            case Group group -> group.members().forEach(this::through);
        }
    }

    private void through(String title, Shape shape) {
        if (shape instanceof Shape.Label label) {
            visitor.text("a label of " + title, label.text(), false);
        }
    }

    private void through(Prose.Finding finding) {
        visitor.text("a finding", finding.sentence(), true);
        drillDown(finding.sentence(), finding.drillDown(), List.of());
    }

    private void through(Table table) {
        table.columns().forEach(column -> visitor.text("column " + column.key(), column.label(), true));
        for (Table.Row row : table.rows()) {
            for (int i = 0; i < table.columns().size(); i++) {
                Column column = table.columns().get(i);
                String where = table.title() + ", column " + column.key() + ", row "
                        + row.cells().getFirst();
                cell(where, column, row.cells().get(i));
                Optional<DrillDown> own = Optional.ofNullable(row.drillDowns().get(column.key()));
                boolean counts = column.kind() == Column.Kind.WHOLE
                        && column.unit().isEmpty()
                        && (own.isPresent() || column.key().equals("mentions"));
                List<Double> count =
                        counts && row.cells().get(i) instanceof Long number ? List.of(number.doubleValue()) : List.of();
                drillDown(where, count.isEmpty() ? own : own.or(row::drillDown), count);
            }
            drillDown(table.title(), row.drillDown(), List.of());
        }
    }

    private void cell(String where, Column column, @Nullable Object cell) {
        switch (cell) {
            case null -> {}
            case Number number ->
                visitor.number(where, number.doubleValue(), false, column.kind() == Column.Kind.SHARE);
            case List<?> many -> many.forEach(one -> visitor.text(where, one.toString(), false));
            case Object other -> visitor.text(where, other.toString(), false);
        }
    }

    private void through(Series series) {
        visitor.text(series.title() + ", values", series.up(), true);
        visitor.text(series.title() + ", places", series.across().label(), false);
        if (series.across() instanceof Axis.Named named) {
            named.names().forEach(name -> visitor.text(series.title() + ", a place", name, true));
        }
        boolean counts = !series.share() && isMentions(series.up());
        for (Series.Line line : series.lines()) {
            visitor.text(
                    series.title() + ", a line", line.label(), series.lines().size() > 1);
            for (Series.Point point : line.points()) {
                String where = series.title() + ", " + line.key() + " at " + point.place();
                visitor.number(where, point.value(), true, series.share());
                visitor.number(where, point.low(), true, series.share());
                visitor.number(where, point.high(), true, series.share());
                drillDown(where, point.drillDown(), counts ? List.of(point.value()) : List.of());
            }
        }
        for (Series.Mark mark : series.marks()) {
            visitor.text(series.title() + ", a mark", mark.label(), true);
            drillDown(series.title() + ", " + mark.label(), mark.drillDown(), List.of());
        }
    }

    private void through(Matrix matrix) {
        visitor.text(matrix.title() + ", values", matrix.measure(), true);
        visitor.text(matrix.title() + ", rows", matrix.down(), false);
        visitor.text(matrix.title() + ", columns", matrix.across(), false);
        matrix.rows().forEach(name -> visitor.text(matrix.title() + ", a row", name, true));
        matrix.columns().forEach(name -> visitor.text(matrix.title() + ", a column", name, true));
        boolean counts = matrix.scale() == Matrix.Scale.AMOUNT && isMentions(matrix.measure());
        for (int i = 0; i < matrix.rows().size(); i++) {
            for (int j = 0; j < matrix.columns().size(); j++) {
                Matrix.Cell cell = matrix.cells().get(i).get(j);
                String where = matrix.title() + ", " + matrix.rows().get(i) + ", "
                        + matrix.columns().get(j);
                visitor.number(where, cell.value(), true, matrix.scale() == Matrix.Scale.SHARE);
                drillDown(where, cell.drillDown(), counts ? List.of(cell.value()) : List.of());
            }
        }
    }

    private void through(Network network) {
        for (Network.Node node : network.nodes()) {
            visitor.text("node " + node.key(), node.label(), true);
            visitor.number("node " + node.key(), node.weight(), false, false);
            drillDown("node " + node.key(), node.drillDown(), List.of());
        }
        for (Network.Edge edge : network.edges()) {
            String where = "from " + edge.from() + " to " + edge.to();
            visitor.number(where, edge.weight(), false, false);
            drillDown(where, edge.drillDown(), List.of());
        }
    }

    private void through(Places places) {
        visitor.text(places.title() + ", values", places.measure(), true);
        for (Places.Place place : places.places()) {
            visitor.text("place " + place.code(), place.name(), true);
            visitor.number("place " + place.code(), place.value(), true, places.share());
            drillDown("place " + place.code(), place.drillDown(), List.of((double) place.base()));
        }
    }

    private void through(String title, Scores.Score score) {
        String where = title + ", " + score.key();
        visitor.text(where, score.label(), true);
        visitor.text(where, score.reason(), true);
        score.part().ifPresent(part -> {
            visitor.text(where, part.counted(), true);
            visitor.share(where, part, score.value().orElse(Double.NaN));
        });
        drillDown(where, score.drillDown(), List.of());
    }

    /** Values of series and matrices that bear this name, in both languages, are counts of mentions. */
    private static boolean isMentions(String measure) {
        return measure.equalsIgnoreCase("mentions");
    }

    private void drillDown(String where, Optional<DrillDown> drillDown, List<Double> counts) {
        drillDown.ifPresent(one -> visitor.drillDown(where, one, counts));
    }
}
