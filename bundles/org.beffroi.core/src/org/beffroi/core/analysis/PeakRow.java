package org.beffroi.core.analysis;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.beffroi.core.query.Query;
import org.beffroi.core.result.DrillDown;
import org.beffroi.core.result.Group;
import org.beffroi.core.result.Prose;
import org.beffroi.core.result.Result;
import org.beffroi.core.result.Table;

/**
 * One peak as a report tells it; immutable: a row of a table that says when it began and ended, how many mentions it had, how many were
 * expected, and how probable so many were. Any analysis whose table has those columns tells peaks; {@code peaks} does.
 *
 * @param start when it began
 * @param end when it was over, empty while it goes on
 * @param mentions how many it had
 * @param expected how many the past let expect
 * @param probability that so many came by chance, 0 to 1; empty where it is not told
 * @param drillDown to its mentions, empty where it leads nowhere
 * @param sentence what the report says of it, empty where it says nothing
 * @param why what sets it apart, empty where the report does not say it
 */
public record PeakRow(
        Instant start,
        Optional<Instant> end,
        long mentions,
        double expected,
        OptionalDouble probability,
        Optional<DrillDown> drillDown,
        Optional<String> sentence,
        Optional<String> why) {

    private static final long DAY_SECONDS = 24 * 3600;

    private static final String START = "start";
    private static final String END = "end";
    private static final String COUNT = "count";
    private static final String EXPECTED = "expected";
    private static final String PROBABILITY = "probability";

    /** What sets a peak apart, in a sentence. */
    private static final String WHY = "why";

    /** What the report says of it: its sentence, then what sets it apart; may be empty. */
    public List<String> words() {
        return Stream.of(sentence, why).flatMap(Optional::stream).toList();
    }

    /** Whether the report says what sets it apart. */
    public boolean isSetApart() {
        return why.isPresent();
    }

    /** The peaks of a report, in its order; empty where it tells none. */
    public static List<PeakRow> in(Report report) {
        return report.answer().results().stream()
                .flatMap(PeakRow::flat)
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .flatMap(table -> in(table, report).stream())
                .toList();
    }

    /** The peak of a report that goes on at a moment, else the one that begins nearest to it within a day. */
    public static Optional<PeakRow> at(Report report, Instant moment) {
        List<PeakRow> all = in(report);
        return all.stream()
                .filter(one -> !one.start().isAfter(moment)
                        && one.end().filter(end -> end.isBefore(moment)).isEmpty())
                .findFirst()
                .or(() -> all.stream()
                        .filter(one -> one.distance(moment) <= DAY_SECONDS)
                        .min(Comparator.comparingLong(one -> one.distance(moment))));
    }

    /** The peak that a drill-down of a report leads to, empty where it leads to something else. */
    public static Optional<PeakRow> behind(Report report, DrillDown drillDown) {
        return in(report).stream()
                .filter(one -> one.drillDown().filter(drillDown::equals).isPresent())
                .findFirst();
    }

    private long distance(Instant moment) {
        return Math.abs(start.getEpochSecond() - moment.getEpochSecond());
    }

    private static Stream<Result> flat(Result result) {
        return result instanceof Group group ? group.members().stream().flatMap(PeakRow::flat) : Stream.of(result);
    }

    private static List<PeakRow> in(Table table, Report report) {
        return table.rows().stream()
                .flatMap(row -> of(table, row, report).stream())
                .toList();
    }

    private static Optional<PeakRow> of(Table table, Table.Row row, Report report) {
        Optional<Instant> start = cell(table, row, START, Instant.class);
        Optional<Long> count = cell(table, row, COUNT, Long.class);
        Optional<Double> expected = cell(table, row, EXPECTED, Double.class);
        if (start.isEmpty()
                || count.isEmpty()
                || expected.isEmpty()
                || place(table, END).isEmpty()) {
            return Optional.empty();
        }
        Optional<String> sentence = row.drillDown().flatMap(drillDown -> report.answer().findings().findings().stream()
                .filter(finding -> finding.drillDown().filter(drillDown::equals).isPresent())
                .findFirst()
                .map(Prose.Finding::sentence));
        return Optional.of(new PeakRow(
                start.get(),
                cell(table, row, END, Instant.class),
                count.get(),
                expected.get(),
                cell(table, row, PROBABILITY, Double.class)
                        .map(OptionalDouble::of)
                        .orElse(OptionalDouble.empty()),
                row.drillDown(),
                sentence,
                cell(table, row, WHY, String.class)));
    }

    /** The days that its mentions are counted on, as its drill-down says; empty where that says none. */
    public Optional<Query.Period> days() {
        return drillDown.flatMap(PeakRow::days);
    }

    private static Optional<Query.Period> days(DrillDown drillDown) {
        return drillDown instanceof DrillDown.ToMentions to ? days(to.query()) : Optional.empty();
    }

    private static Optional<Query.Period> days(Query query) {
        return switch (query) {
            case Query.Period period -> Optional.of(period);
            // The search may name days of its own: those of the peak are said last.
            case Query.And and ->
                and.all().reversed().stream()
                        .flatMap(part -> days(part).stream())
                        .findFirst();
            default -> Optional.empty();
        };
    }

    private static OptionalInt place(Table table, String key) {
        for (int i = 0; i < table.columns().size(); i++) {
            if (table.columns().get(i).key().equals(key)) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    private static <T> Optional<T> cell(Table table, Table.Row row, String key, Class<T> type) {
        OptionalInt place = place(table, key);
        return place.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(row.cells().get(place.getAsInt()))
                        .filter(type::isInstance)
                        .map(type::cast);
    }
}
