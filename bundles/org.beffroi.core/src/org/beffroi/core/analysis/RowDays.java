package org.beffroi.core.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.beffroi.core.query.Query;
import org.beffroi.core.query.Query.FixedDay;
import org.beffroi.core.query.Query.Period;
import org.beffroi.core.result.DrillDown;
import org.beffroi.core.result.Table;

/**
 * The days of which a row of a table is, such as a week.
 *
 * @param first day
 * @param last day
 */
record RowDays(LocalDate first, LocalDate last) {

    /** Those of each row; empty where a row leads to mentions of no days, or of some before those of an earlier row. */
    static Optional<List<RowDays>> inTime(List<Table.Row> rows) {
        List<RowDays> days = new ArrayList<>();
        for (Table.Row row : rows) {
            Optional<RowDays> own = row.drillDown().flatMap(RowDays::of);
            if (own.isEmpty() || !days.isEmpty() && !own.get().first.isAfter(days.getLast().last)) {
                return Optional.empty();
            }
            days.add(own.get());
        }
        return Optional.of(days);
    }

    /** Those of the row itself: what was asked for may bound them more widely. */
    private static Optional<RowDays> of(DrillDown way) {
        return way instanceof DrillDown.ToMentions(Query query)
                ? within(query)
                        .max(Comparator.comparing(RowDays::first)
                                .thenComparing(RowDays::last, Comparator.reverseOrder()))
                : Optional.empty();
    }

    private static Stream<RowDays> within(Query query) {
        return switch (query) {
            case Query.And and -> and.all().stream().flatMap(RowDays::within);
            case Period(String field, FixedDay(LocalDate first), FixedDay(LocalDate last)) ->
                Stream.of(new RowDays(first, last));
            default -> Stream.empty();
        };
    }
}
