package org.beffroi.tests.ui.sample;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.beffroi.core.analysis.Analysis;
import org.beffroi.core.analysis.Answer;
import org.beffroi.core.analysis.Question;
import org.beffroi.core.analysis.Run;
import org.beffroi.core.archive.FacetCounts;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Field;
import org.beffroi.core.parameter.Asks;
import org.beffroi.core.parameter.Kind;
import org.beffroi.core.parameter.Standard;
import org.beffroi.core.parameter.Within;
import org.beffroi.core.query.Query;
import org.beffroi.core.result.Column;
import org.beffroi.core.result.DrillDown;
import org.beffroi.core.result.Matrix;
import org.beffroi.core.result.Measure;
import org.beffroi.core.result.Prose;
import org.beffroi.core.result.Prose.Finding;
import org.beffroi.core.result.Prose.Weight;
import org.beffroi.core.result.Share;
import org.beffroi.core.result.Table;

/** Values of a field crossed with tones, every parameter of its own kind: to see forms, heat maps and tables. */
@Analysis.Info(id = "ledger", question = Question.ABOUT_WHAT)
public final class Ledger implements Analysis<Ledger.Parameters> {

    private static final List<String> TONES = List.of("negative", "neutral", "positive");

    /** How rows are ordered. */
    public enum Sorted {
        COUNT,
        NAME
    }

    /**
     * @param rows how often the table is repeated, to make a long one
     */
    public record Parameters(
            @Asks(Kind.QUERY) String query,
            @Asks(Kind.PERIOD) Optional<String> period,
            @Asks(Kind.FIELD) @Standard("theme") String field,
            @Standard("count") Sorted sorted,

            @Standard("12") @Within(least = 1, most = 200_000)
            int rows,

            @Standard("0.5") @Within(least = 0, most = 1) double share,
            List<String> without,
            boolean withoutCopies) {}

    @Override
    public Answer answer(Parameters parameters, Run run) {
        Field field = run.fields().byKey(parameters.field()).orElseThrow();
        Query query = run.query(parameters.query(), parameters.period());
        List<String> values = run.snapshot().facet(query, field, 12, run.cancel()).counts().stream()
                .map(FacetCounts.Count::value)
                .filter(value -> !parameters.without().contains(value))
                .toList();
        long total = run.snapshot().count(query, run.cancel());
        List<List<Matrix.Cell>> cells = new ArrayList<>();
        List<Table.Row> rows = new ArrayList<>();
        for (String value : values) {
            Query row = new Query.And(List.of(query, new Query.FieldIs(field.name(), value)));
            List<Matrix.Cell> line =
                    TONES.stream().map(tone -> cell(row, tone, run)).toList();
            cells.add(line);
            rows.add(row(field, value, row, total, line, run));
        }
        List<Table.Row> all = new ArrayList<>();
        for (int i = 0; i < parameters.rows() && !rows.isEmpty(); i++) {
            all.add(rows.get(i % rows.size()));
        }
        return new Answer(
                findings(run.say(Ledger.class, "ledger.found", values.size(), total), query, run),
                List.of(
                        matrix(field, values, cells, run),
                        new Table(run.say(Ledger.class, "ledger.table"), columns(field, run), all)),
                List.of(
                        Measure.count("total", run.say(Ledger.class, "ledger.count"), total, DrillDown.to(query)),
                        Measure.share(
                                "share",
                                run.say(Ledger.class, "ledger.share"),
                                Share.of(total + " mentions", total, total),
                                DrillDown.to(query))),
                total,
                List.of());
    }

    private static Matrix.Cell cell(Query row, String tone, Run run) {
        Query cell = new Query.And(List.of(row, new Query.FieldIs(CoreFields.TONE.name(), tone)));
        return new Matrix.Cell(run.snapshot().count(cell, run.cancel()), Optional.of(DrillDown.to(cell)));
    }

    private static Table.Row row(Field field, String value, Query row, long total, List<Matrix.Cell> line, Run run) {
        long count = run.snapshot().count(row, run.cancel());
        return Table.Row.of(
                Arrays.asList(
                        field.valueLabel(value, run.locale()),
                        count,
                        total == 0 ? null : (Object) ((double) count / total),
                        line.getFirst().value() / 3,
                        run.days().today()),
                DrillDown.to(row));
    }

    private static List<Column> columns(Field field, Run run) {
        return List.of(
                Column.of("value", field.label(run.locale()), Column.Kind.TEXT),
                Column.of("count", run.say(Ledger.class, "ledger.count"), Column.Kind.WHOLE),
                Column.of("share", run.say(Ledger.class, "ledger.share"), Column.Kind.SHARE),
                new Column("third", run.say(Ledger.class, "ledger.third"), Column.Kind.DECIMAL, Optional.of("h")),
                Column.of("day", run.say(Ledger.class, "ledger.day"), Column.Kind.DAY));
    }

    private static Prose findings(String title, Query query, Run run) {
        return new Prose(
                title,
                List.of(
                        Finding.of(title, DrillDown.to(query)),
                        new Finding(
                                run.say(Ledger.class, "ledger.alarm"), Weight.ALARM, Optional.of(DrillDown.to(query))),
                        new Finding(run.say(Ledger.class, "ledger.caution"), Weight.CAUTION, Optional.empty())));
    }

    private static Matrix matrix(Field field, List<String> values, List<List<Matrix.Cell>> cells, Run run) {
        return new Matrix(
                run.say(Ledger.class, "ledger.matrix"),
                field.label(run.locale()),
                values.stream()
                        .map(value -> field.valueLabel(value, run.locale()))
                        .toList(),
                CoreFields.TONE.label(run.locale()),
                TONES.stream()
                        .map(tone -> CoreFields.TONE.valueLabel(tone, run.locale()))
                        .toList(),
                run.say(Ledger.class, "ledger.count"),
                Matrix.Scale.AMOUNT,
                cells);
    }
}
