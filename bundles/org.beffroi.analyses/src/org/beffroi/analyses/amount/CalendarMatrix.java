package org.beffroi.analyses.amount;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import org.beffroi.analyses.frame.DaySpan;
import org.beffroi.analyses.frame.Scope;
import org.beffroi.core.analysis.CollectedDays;
import org.beffroi.core.result.Matrix;
import org.beffroi.core.result.Matrix.Cell;

/**
 * All days as a calendar: weekdays by weeks, or months by years where there are too many weeks to be seen at once.
 *
 * @param scope what the days' drill-downs lead to
 * @param days all of them
 * @param collected those on which somebody watched
 * @param counts of a day
 */
record CalendarMatrix(Scope scope, DaySpan days, CollectedDays collected, ToLongFunction<LocalDate> counts) {

    private static final int MOST_DAYS = 7 * 54;

    Matrix matrix() {
        return days.length() <= MOST_DAYS ? weeks() : months();
    }

    private Matrix weeks() {
        List<String> names = new ArrayList<>();
        LocalDate first = days.from().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        for (LocalDate week = first; !week.isAfter(days.to()); week = week.plusWeeks(1)) {
            names.add(scope.run().wording().day(week));
        }
        List<List<Cell>> cells = new ArrayList<>();
        List<String> weekdays = new ArrayList<>();
        for (DayOfWeek weekday : DayOfWeek.values()) {
            weekdays.add(weekday.getDisplayName(TextStyle.FULL, scope.run().locale()));
            List<Cell> row = new ArrayList<>();
            for (int week = 0; week < names.size(); week++) {
                LocalDate day = first.plusWeeks(week).plusDays(weekday.ordinal());
                row.add(cell(day, day));
            }
            cells.add(row);
        }
        return matrix("rhythm.weekdays", weekdays, "rhythm.weeks", names, cells);
    }

    private Matrix months() {
        List<String> years = new ArrayList<>();
        List<List<Cell>> cells = new ArrayList<>();
        List<String> months = new ArrayList<>();
        for (int year = days.from().getYear(); year <= days.to().getYear(); year++) {
            years.add(Integer.toString(year));
        }
        for (Month month : Month.values()) {
            months.add(
                    month.getDisplayName(TextStyle.FULL_STANDALONE, scope.run().locale()));
            List<Cell> row = new ArrayList<>();
            for (int year = days.from().getYear(); year <= days.to().getYear(); year++) {
                LocalDate first = LocalDate.of(year, month, 1);
                row.add(cell(first, first.with(TemporalAdjusters.lastDayOfMonth())));
            }
            cells.add(row);
        }
        return matrix("rhythm.months", months, "rhythm.years", years, cells);
    }

    /** What was published on days of the calendar that are among ours; of none, or where nobody watched, nothing was measured. */
    private Cell cell(LocalDate from, LocalDate to) {
        LocalDate first = from.isBefore(days.from()) ? days.from() : from;
        LocalDate last = to.isAfter(days.to()) ? days.to() : to;
        if (first.isAfter(last)) {
            return new Cell(Double.NaN, Optional.empty());
        }
        long sum = first.datesUntil(last.plusDays(1)).mapToLong(counts).sum();
        return new Cell(
                collected.measured(sum, first, last), Optional.of(scope.drillDown(new DaySpan(first, last).query())));
    }

    private Matrix matrix(String down, List<String> rows, String across, List<String> columns, List<List<Cell>> cells) {
        return new Matrix(
                say("rhythm.calendar"),
                say(down),
                rows,
                say(across),
                columns,
                say("mentions"),
                Matrix.Scale.AMOUNT,
                cells);
    }

    private String say(String key) {
        return scope.run().say(CalendarMatrix.class, key);
    }
}
