package org.beffroi.workbench.listen;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.beffroi.workbench.language.Days;
import org.beffroi.workbench.listen.model.Times.Bar;

/** The dates under a timeline: as many as fit, at round places of the calendar. */
final class AxisLabels {

    /** Room between two labels, in points. */
    private static final int GAP = 14;

    /** What goes over fewer months is told by the day. */
    private static final int SHORT_MONTHS = 2;

    private final Days days;
    private final ToIntFunction<String> measure;

    /** @param measure width of a text in points */
    AxisLabels(Days days, ToIntFunction<String> measure) {
        this.days = days;
        this.measure = measure;
    }

    /** A label and the place where its left edge stands. */
    record Label(int x, String text) {}

    /**
     * The labels of bars that share a width evenly.
     *
     * @param width room in points
     */
    List<Label> of(List<Bar> bars, int width) {
        Step finest = Step.finestOf(bars);
        for (Step step : Step.values()) {
            if (step.compareTo(finest) < 0) {
                continue;
            }
            // A year that has no room beside its January is left to what is said above.
            for (boolean year : new boolean[] {true, false}) {
                List<Label> labels = at(step, year, bars, width);
                if (!labels.isEmpty() && fit(labels)) {
                    return labels;
                }
            }
        }
        return List.of();
    }

    /** The first moment and the last, as words. */
    record Ends(String first, String last) {}

    /** From when to when bars go: months with their years, or days where they are of few months. */
    Ends ends(List<Bar> bars) {
        LocalDate first = bars.getFirst().start().toLocalDate();
        LocalDate last = bars.getLast().end().minusSeconds(1).toLocalDate();
        boolean isShort = first.plusMonths(SHORT_MONTHS).isAfter(last);
        return new Ends(end(first, isShort), end(last, isShort));
    }

    private String end(LocalDate day, boolean isShort) {
        return isShort ? days.shortDay(day) : days.shortMonth(day) + " " + day.getYear();
    }

    private List<Label> at(Step step, boolean year, List<Bar> bars, int width) {
        List<Label> labels = new ArrayList<>();
        for (int i = 0; i < bars.size(); i++) {
            ZonedDateTime start = bars.get(i).start();
            if (step.isAt(start, i == 0 ? null : bars.get(i - 1).start())) {
                labels.add(new Label((int) ((long) i * width / bars.size()), text(step, year, start)));
            }
        }
        return labels;
    }

    private boolean fit(List<Label> labels) {
        int free = 0;
        for (Label label : labels) {
            if (label.x() < free) {
                return false;
            }
            free = label.x() + measure.applyAsInt(label.text()) + GAP;
        }
        return true;
    }

    private String text(Step step, boolean year, ZonedDateTime start) {
        LocalDate day = start.toLocalDate();
        if (step.ordinal() >= Step.YEAR.ordinal()) {
            return Integer.toString(day.getYear());
        }
        if (step.ordinal() >= Step.MONTH.ordinal()) {
            return year && day.getMonthValue() == 1 ? days.shortMonth(day) + " " + day.getYear() : days.shortMonth(day);
        }
        if (step.ordinal() >= Step.DAY.ordinal() || start.getHour() == 0) {
            return days.shortDay(day);
        }
        return days.hour(start.toLocalTime());
    }

    /** Round places of the calendar, from the finest. */
    private enum Step {
        HOUR,
        THREE_HOURS,
        SIX_HOURS,
        DAY,
        TWO_DAYS,
        WEEK,
        TWO_WEEKS,
        MONTH,
        QUARTER,
        YEAR,
        TWO_YEARS,
        FIVE_YEARS,
        TEN_YEARS,
        FIFTY_YEARS;

        private static final int SHORTEST_MONTH = 27;
        private static final int SHORTEST_YEAR = 360;

        /** The finest one at which each of the bars could begin: months begin on any day of the week. */
        static Step finestOf(List<Bar> bars) {
            if (bars.isEmpty()) {
                return HOUR;
            }
            long days = Duration.between(
                            bars.getFirst().start(), bars.getFirst().end())
                    .toDays();
            return days >= SHORTEST_YEAR ? YEAR : days >= SHORTEST_MONTH ? MONTH : HOUR;
        }

        /** True where a bar that starts there carries a label; the bar before it tells whether a month or year began. */
        boolean isAt(ZonedDateTime start, ZonedDateTime before) {
            LocalDate day = start.toLocalDate();
            boolean newDay = before == null || !day.equals(before.toLocalDate());
            boolean newMonth = before == null
                    ? day.getDayOfMonth() == 1
                    : day.getMonth() != before.getMonth() || day.getYear() != before.getYear();
            boolean newYear = before == null ? day.getDayOfYear() == 1 : day.getYear() != before.getYear();
            return switch (this) {
                case HOUR -> true;
                case THREE_HOURS -> start.getHour() % 3 == 0;
                case SIX_HOURS -> start.getHour() % 6 == 0;
                case DAY -> newDay && start.getHour() == 0;
                case TWO_DAYS -> newDay && day.toEpochDay() % 2 == 0;
                case WEEK -> newDay && day.getDayOfWeek().getValue() == 1;
                case TWO_WEEKS ->
                    newDay && day.getDayOfWeek().getValue() == 1 && Math.floorDiv(day.toEpochDay() + 3, 7) % 2 == 0;
                case MONTH -> newMonth;
                case QUARTER -> newMonth && day.getMonthValue() % 3 == 1;
                case YEAR -> newYear;
                case TWO_YEARS -> newYear && day.getYear() % 2 == 0;
                case FIVE_YEARS -> newYear && day.getYear() % 5 == 0;
                case TEN_YEARS -> newYear && day.getYear() % 10 == 0;
                case FIFTY_YEARS -> newYear && day.getYear() % 50 == 0;
            };
        }
    }
}
