package org.beffroi.core.result;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.beffroi.core.archive.TimelineSpan;
import org.beffroi.core.result.Column.Kind;
import org.beffroi.core.result.Series.Line;
import org.beffroi.core.result.Series.Point;
import org.beffroi.core.result.Table.Row;
import org.jspecify.annotations.Nullable;

/**
 * A series as a table: a row for each place of its axis, a column for each line, two more where a line has intervals.
 *
 * @param series what becomes rows
 * @param start label of the column of dates where the axis has none
 */
record SeriesRows(Series series, String start) {

    private static final String LOW = ".low";
    private static final String HIGH = ".high";

    /** What a column takes from a point. */
    private record Values(Column column, Line line, Side side) {

        double of(Point point) {
            return switch (side) {
                case VALUE -> point.value();
                case LOW -> point.low();
                case HIGH -> point.high();
            };
        }
    }

    private enum Side {
        VALUE,
        LOW,
        HIGH
    }

    Table table() {
        List<Values> values = values();
        SortedMap<Double, Map<Line, Point>> places = new TreeMap<>();
        for (Line line : series.lines()) {
            line.points().forEach(point -> places.computeIfAbsent(point.place(), place -> new HashMap<>())
                    .putIfAbsent(line, point));
        }
        List<Column> columns = new ArrayList<>();
        columns.add(across());
        values.forEach(one -> columns.add(one.column()));
        List<Row> rows = new ArrayList<>();
        places.forEach((place, points) -> rows.add(row(place, points, values)));
        return new Table(series.title(), columns, rows);
    }

    private Column across() {
        return switch (series.across()) {
            case Axis.Time time ->
                Column.of(
                        "start",
                        time.label().isBlank() ? start : time.label(),
                        time.span().unit() == TimelineSpan.Unit.HOUR ? Kind.TIME : Kind.DAY);
            case Axis.Named named -> Column.of("name", named.label(), Kind.TEXT);
            case Axis.Measured measured -> new Column("at", measured.label(), Kind.DECIMAL, measured.unit());
        };
    }

    private List<Values> values() {
        Tabulation.Keys keys = new Tabulation.Keys();
        keys.unique(across().key());
        List<Values> values = new ArrayList<>();
        for (Line line : series.lines()) {
            String key = keys.unique(line.key());
            Kind kind = series.share()
                    ? Kind.SHARE
                    : Tabulation.kind(line.points().stream().map(Point::value).toList());
            values.add(new Values(Column.of(key, line.label(), kind), line, Side.VALUE));
            boolean intervals =
                    line.points().stream().anyMatch(point -> !Double.isNaN(point.low()) || !Double.isNaN(point.high()));
            if (intervals) {
                Kind ends = series.share() ? Kind.SHARE : Kind.DECIMAL;
                values.add(new Values(Column.of(keys.unique(key + LOW), line.label() + " ≥", ends), line, Side.LOW));
                values.add(new Values(Column.of(keys.unique(key + HIGH), line.label() + " ≤", ends), line, Side.HIGH));
            }
        }
        return values;
    }

    private Row row(double place, Map<Line, Point> points, List<Values> values) {
        List<@Nullable Object> cells = new ArrayList<>();
        Map<String, DrillDown> drillDowns = new HashMap<>();
        cells.add(place(place));
        for (Values one : values) {
            Point point = points.get(one.line());
            cells.add(
                    point == null
                            ? null
                            : Tabulation.number(one.of(point), one.column().kind()));
            Optional<DrillDown> drillDown = point == null ? Optional.empty() : point.drillDown();
            drillDown.ifPresent(way -> drillDowns.put(one.column().key(), way));
        }
        boolean alone = series.lines().size() == 1;
        return alone
                ? new Row(cells, points.values().iterator().next().drillDown(), Map.of())
                : new Row(cells, Optional.empty(), drillDowns);
    }

    /** The cell that names a row, null for a place without a name. */
    private @Nullable Object place(double place) {
        return switch (series.across()) {
            case Axis.Time time -> {
                Instant start = Instant.ofEpochMilli((long) place);
                yield time.span().unit() == TimelineSpan.Unit.HOUR
                        ? start
                        : start.atZone(time.span().zone()).toLocalDate();
            }
            case Axis.Named named -> {
                int number = (int) Math.rint(place);
                yield number >= 0 && number < named.names().size()
                        ? named.names().get(number)
                        : null;
            }
            case Axis.Measured measured -> place;
        };
    }
}
