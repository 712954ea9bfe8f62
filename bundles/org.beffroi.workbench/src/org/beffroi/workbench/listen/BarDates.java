package org.beffroi.workbench.listen;

import java.time.LocalDate;
import java.util.Optional;
import org.beffroi.core.archive.TimelineSpan.Unit;
import org.beffroi.workbench.language.Days;
import org.beffroi.workbench.listen.model.Times.Bar;

/** The span of a bar in words: {@code 4 mars 2025}, {@code mars 2025}, {@code 4 mars, 08:00}. */
final class BarDates {

    private BarDates() {}

    static String of(Days days, Unit unit, Bar bar) {
        LocalDate first = bar.start().toLocalDate();
        LocalDate last = bar.end().minusSeconds(1).toLocalDate();
        return switch (unit) {
            case HOUR -> days.dayAndMonth(first) + ", " + days.hour(bar.start().toLocalTime());
            case DAY -> days.day(first);
            case WEEK, QUARTER, MONTH -> days.span(Optional.of(first), Optional.of(last));
            case YEAR -> Integer.toString(first.getYear());
        };
    }
}
