package org.beffroi.analyses.about;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.beffroi.analyses.frame.Cut;
import org.beffroi.analyses.frame.KnownValues;
import org.beffroi.analyses.frame.Queries;
import org.beffroi.analyses.frame.Scope;
import org.beffroi.analyses.frame.UsualColumn;
import org.beffroi.analyses.statistics.Comparison;
import org.beffroi.core.analysis.Run;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Field;
import org.beffroi.core.picture.Ink;
import org.beffroi.core.query.Query;
import org.beffroi.core.result.Axis;
import org.beffroi.core.result.Column;
import org.beffroi.core.result.DrillDown;
import org.beffroi.core.result.Matrix;
import org.beffroi.core.result.Series;
import org.beffroi.core.result.Series.Line;
import org.beffroi.core.result.Series.Point;
import org.beffroi.core.result.Table;

/**
 * What was counted of themes, in shapes.
 *
 * @param scope the mentions
 * @param field whose values were counted
 * @param counts of them
 */
record ThemeResults(Scope scope, Field field, ThemeCounts counts) {

    /** More bands than inks that are told apart would be told apart by nobody. */
    private static final int BANDS = 6;

    private static final Map<String, Ink> INKS =
            Map.of("negative", Ink.NEGATIVE, "positive", Ink.POSITIVE, "neutral", Ink.NEUTRAL);

    /** A value as it may show. */
    static String label(Field field, ThemeCounts.Value value, Run run) {
        return field.personal() ? run.names().shown(value.value()) : field.valueLabel(value.value(), run.locale());
    }

    private Run run() {
        return scope.run();
    }

    private String label(ThemeCounts.Value value) {
        return label(field, value, run());
    }

    private Query is(ThemeCounts.Value value) {
        return Queries.is(field, value.value());
    }

    /** Themes by tone: what is negative to one side, the rest to the other, as shares of the mentions whose tone is known. */
    Series divided() {
        List<Line> lines = new ArrayList<>();
        for (String tone : List.of("negative", "positive", "neutral")) {
            int place = counts.tones().indexOf(tone);
            List<Point> points = new ArrayList<>();
            for (ThemeCounts.Value value : counts.values()) {
                long toned = value.toned(counts.tones());
                double share = toned == 0 ? Double.NaN : (double) value.tones().get(place) / toned;
                points.add(Point.of(points.size(), share, drillDown(value, place)));
            }
            lines.add(new Line(
                    tone,
                    CoreFields.TONE.valueLabel(tone, run().locale()),
                    tone.equals("negative") ? Series.Style.AGAINST : Series.Style.STACKED,
                    INKS.get(tone),
                    points));
        }
        return new Series(
                run().say(Themes.class, "themes.divided", field.label(run().locale())),
                new Axis.Named(
                        field.label(run().locale()),
                        counts.values().stream().map(this::row).toList()),
                run().say(Themes.class, "tone.share"),
                true,
                lines,
                List.of());
    }

    private String row(ThemeCounts.Value value) {
        return run().say(Themes.class, "themes.row", label(value), value.toned(counts.tones()), value.mentions());
    }

    /** Themes by tone: shares of the mentions of each theme whose tone is known, whose number stands beside its name. */
    Matrix tones() {
        List<List<Matrix.Cell>> cells = new ArrayList<>();
        List<String> rows = new ArrayList<>();
        for (ThemeCounts.Value value : counts.values()) {
            long toned = value.toned(counts.tones());
            rows.add(row(value));
            List<Matrix.Cell> row = new ArrayList<>();
            for (String name : KnownValues.TONES) {
                int tone = counts.tones().indexOf(name);
                row.add(new Matrix.Cell(
                        toned == 0 ? Double.NaN : (double) value.tones().get(tone) / toned,
                        Optional.of(drillDown(value, tone))));
            }
            cells.add(row);
        }
        return new Matrix(
                run().say(Themes.class, "themes.matrix", field.label(run().locale())),
                field.label(run().locale()),
                rows,
                CoreFields.TONE.label(run().locale()),
                KnownValues.TONES.stream()
                        .map(tone -> CoreFields.TONE.valueLabel(tone, run().locale()))
                        .toList(),
                run().say(Themes.class, "tone.share"),
                Matrix.Scale.SHARE,
                cells);
    }

    private DrillDown drillDown(ThemeCounts.Value value, int tone) {
        return scope.drillDown(Queries.all(
                is(value), Queries.is(CoreFields.TONE, counts.tones().get(tone))));
    }

    /** The most frequent themes over time, one upon the other. */
    Series overTime(Cut cut) {
        List<Line> lines = new ArrayList<>();
        for (ThemeCounts.Value value : counts.values().stream().limit(BANDS).toList()) {
            long[] mentions = cut.counts(scope.snapshot().timeline(scope.and(is(value)), cut.span(), run().cancel()));
            List<Point> points = new ArrayList<>();
            for (int i = 0; i < cut.size(); i++) {
                Optional<DrillDown> drillDown = cut.query(i).map(span -> scope.drillDown(Queries.all(is(value), span)));
                points.add(new Point(cut.place(i), mentions[i], Double.NaN, Double.NaN, drillDown));
            }
            lines.add(new Line(value.value(), label(value), Series.Style.STACKED, Ink.category(lines.size()), points));
        }
        return new Series(
                run().say(Themes.class, "themes.time", field.label(run().locale())),
                new Axis.Time("", cut.span()),
                run().say(Themes.class, "mentions"),
                false,
                lines,
                List.of());
    }

    /** Each theme with its counts. */
    Table table() {
        boolean compared = counts.knownBefore() > 0;
        List<Column> columns = new ArrayList<>();
        columns.add(Column.of("value", field.label(run().locale()), Column.Kind.TEXT));
        columns.add(UsualColumn.MENTIONS.in(run()));
        columns.add(Column.of("share", run().say(Themes.class, "themes.share.all"), Column.Kind.SHARE));
        counts.tones()
                .forEach(tone -> columns.add(
                        Column.of(tone, CoreFields.TONE.valueLabel(tone, run().locale()), Column.Kind.WHOLE)));
        if (compared) {
            columns.add(Column.of("before", run().say(Themes.class, "themes.before"), Column.Kind.WHOLE));
            columns.add(Column.of("before.share", run().say(Themes.class, "themes.before.share"), Column.Kind.SHARE));
            columns.add(Column.of("log.ratio", run().say(Themes.class, "about.log.ratio"), Column.Kind.DECIMAL));
            columns.add(Column.of("rate", run().say(Themes.class, "about.rate"), Column.Kind.SHARE));
        }
        return new Table(
                run().say(Themes.class, "themes.table", field.label(run().locale())),
                columns,
                counts.values().stream().map(value -> row(value, compared)).toList());
    }

    private Table.Row row(ThemeCounts.Value value, boolean compared) {
        List<Object> cells = new ArrayList<>();
        Map<String, DrillDown> drillDowns = new HashMap<>();
        cells.add(label(value));
        cells.add(value.mentions());
        cells.add((double) value.mentions() / counts.known());
        for (int tone = 0; tone < counts.tones().size(); tone++) {
            cells.add(value.tones().get(tone));
            drillDowns.put(counts.tones().get(tone), drillDown(value, tone));
        }
        if (compared) {
            Comparison before = value.before().orElseThrow();
            cells.add(before.there());
            cells.add(before.otherShare());
            cells.add(before.logRatio());
            cells.add(value.rate());
            scope.days().ifPresent(days -> {
                DrillDown drillDown =
                        DrillDown.to(Queries.all(scope.search(), days.before().query(), is(value)));
                drillDowns.put("before", drillDown);
                drillDowns.put("before.share", drillDown);
            });
        }
        return new Table.Row(cells, Optional.of(scope.drillDown(is(value))), drillDowns);
    }
}
