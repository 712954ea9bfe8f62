package org.beffroi.analyses.frame;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.beffroi.core.analysis.Run;
import org.beffroi.core.archive.TimelineSpan.Unit;

/** What spans of a calendar are called. */
public final class SpanNames {

    private SpanNames() {}

    /** Alone, as in a table: {@code mar. 4 mars 2025}, {@code semaine du 3 mars 2025}, {@code mars 2025}, {@code 2025}. */
    public static String name(ZonedDateTime start, Unit unit, Run run) {
        LocalDate day = start.toLocalDate();
        return switch (unit) {
            case HOUR -> run.say(SpanNames.class, "span.hour", run.wording().dayOfYear(day), start.getHour());
            case DAY ->
                DateTimeFormatter.ofPattern("EEE d MMM uuuu", run.locale()).format(day);
            case WEEK -> run.say(SpanNames.class, "span.week", run.wording().dayOfYear(day));
            case MONTH -> run.wording().month(day);
            case QUARTER -> run.say(SpanNames.class, "span.quarter", (day.getMonthValue() + 2) / 3, day.getYear() + "");
            case YEAR -> Integer.toString(day.getYear());
        };
    }

    /** Within a sentence that says when: {@code le mardi 4 mars 2025}, {@code dans la semaine du 3 mars 2025}. */
    public static String when(ZonedDateTime start, Unit unit, Run run) {
        LocalDate day = start.toLocalDate();
        return switch (unit) {
            case DAY -> run.say(SpanNames.class, "span.when.day", run.wording().weekdayOfYear(day));
            case HOUR ->
                run.say(SpanNames.class, "span.when.hour", run.wording().weekdayOfYear(day), start.getHour());
            case WEEK ->
                run.say(SpanNames.class, "span.when.week", run.wording().dayOfYear(day));
            case MONTH, QUARTER, YEAR -> run.say(SpanNames.class, "span.when.month", name(start, unit, run));
        };
    }

    /** The name of a unit, one of it: {@code jour}. */
    public static String unit(Unit unit, Run run) {
        return run.say(SpanNames.class, "span.unit", unit.ordinal());
    }
}
