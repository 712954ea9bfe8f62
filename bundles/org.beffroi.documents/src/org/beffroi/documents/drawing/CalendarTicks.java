package org.beffroi.documents.drawing;

import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.beffroi.core.archive.TimelineSpan;
import org.beffroi.core.result.Drawings.Window;
import org.beffroi.documents.page.LetterWidths;

/**
 * Dates under a calendar: the first span of a day, month or year carries its letters, as coarse as the room asks for; the
 * year is said where it begins.
 *
 * @param span how the calendar is cut
 * @param window what shows of it, in milliseconds since 1970
 * @param spoken the language
 * @param size of the letters
 */
record CalendarTicks(TimelineSpan span, Window window, Spoken spoken, double size) implements Ticks {

    /** Beyond so many spans the eye sees no single one, and neither do we look at each. */
    private static final int MOST_SPANS = 40_000;

    /** How far apart letters stand. */
    private enum Step {
        HOUR(1),
        HOUR_3(3),
        HOUR_6(6),
        HOUR_12(12),
        DAY(1),
        DAY_2(2),
        WEEK(1),
        WEEK_2(2),
        MONTH(1),
        MONTH_2(2),
        QUARTER(3),
        HALF_YEAR(6),
        YEAR(1),
        YEAR_2(2),
        YEAR_5(5),
        YEAR_10(10),
        YEAR_50(50),
        YEAR_500(500);

        private final int every;

        Step(int every) {
            this.every = every;
        }

        /** A number that changes whenever letters are due. */
        long count(ZonedDateTime time) {
            long day = time.toLocalDate().toEpochDay();
            int month = time.getYear() * 12 + time.getMonthValue() - 1;
            return switch (this) {
                case HOUR, HOUR_3, HOUR_6, HOUR_12 -> day * 24 + time.getHour() / every;
                case DAY, DAY_2 -> Math.floorDiv(day, every);
                // The epoch began on a Thursday; weeks begin on Mondays.
                case WEEK, WEEK_2 -> Math.floorDiv(day + 3, 7 * every);
                case MONTH, MONTH_2, QUARTER, HALF_YEAR -> Math.floorDiv(month, every);
                default -> Math.floorDiv(time.getYear(), every);
            };
        }
    }

    @Override
    public List<Tick> within(double length) {
        List<ZonedDateTime> starts = starts();
        for (Step step : Step.values()) {
            if (isFine(step)) {
                continue;
            }
            List<ZonedDateTime> due = due(starts, step);
            List<Tick> ticks = ticks(due, step);
            if (fits(ticks, length)) {
                return ticks;
            }
        }
        return List.of();
    }

    /** Whether a step is finer than the spans themselves. */
    private boolean isFine(Step step) {
        return switch (span.unit()) {
            case HOUR -> false;
            case DAY -> step.compareTo(Step.DAY) < 0;
            case WEEK -> step.compareTo(Step.WEEK) < 0;
            case MONTH -> step.compareTo(Step.MONTH) < 0;
            case QUARTER -> step.compareTo(Step.QUARTER) < 0;
            case YEAR -> step.compareTo(Step.YEAR) < 0;
        };
    }

    /** Starts of the spans that show; of very many those of a coarser calendar. */
    private List<ZonedDateTime> starts() {
        TimelineSpan walked = span;
        for (TimelineSpan.Unit unit : TimelineSpan.Unit.values()) {
            if (unit.compareTo(span.unit()) >= 0) {
                walked = new TimelineSpan(unit, span.zone());
                if ((window.to() - window.from()) / length(unit) < MOST_SPANS) {
                    break;
                }
            }
        }
        List<ZonedDateTime> starts = new ArrayList<>();
        ZonedDateTime start = walked.startOf(Spoken.at(span, window.from()));
        while (start.toInstant().toEpochMilli() < window.to() && starts.size() < MOST_SPANS) {
            if (start.toInstant().toEpochMilli() >= window.from()) {
                starts.add(start);
            }
            start = walked.next(start);
        }
        return starts;
    }

    private static double length(TimelineSpan.Unit unit) {
        return switch (unit) {
            case HOUR -> 3_600_000d;
            case DAY -> 86_400_000d;
            case WEEK -> 7 * 86_400_000d;
            case MONTH -> 30 * 86_400_000d;
            case QUARTER -> 91 * 86_400_000d;
            case YEAR -> 365 * 86_400_000d;
        };
    }

    /** Starts at which the count changes; the very first only where it is a beginning. */
    private static List<ZonedDateTime> due(List<ZonedDateTime> starts, Step step) {
        List<ZonedDateTime> due = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            ZonedDateTime before = i > 0 ? starts.get(i - 1) : starts.getFirst().minus(1, ChronoUnit.MILLIS);
            if (step.count(before) != step.count(starts.get(i))) {
                due.add(starts.get(i));
            }
        }
        return due.isEmpty() && !starts.isEmpty() ? List.of(starts.getFirst()) : due;
    }

    private List<Tick> ticks(List<ZonedDateTime> due, Step step) {
        List<Tick> ticks = new ArrayList<>();
        ZonedDateTime last = null;
        for (ZonedDateTime start : due) {
            ticks.add(new Tick(middle(start), label(start, step, last)));
            last = start;
        }
        return ticks;
    }

    /** Letters stand under the middle of the span that begins there. */
    private double middle(ZonedDateTime start) {
        return (start.toInstant().toEpochMilli() + span.next(start).toInstant().toEpochMilli()) / 2d;
    }

    private String label(ZonedDateTime start, Step step, ZonedDateTime last) {
        boolean newYear = last == null || last.getYear() != start.getYear();
        boolean newDay = last == null || !last.toLocalDate().equals(start.toLocalDate());
        if (step.compareTo(Step.DAY) < 0) {
            return spoken.date(start, newDay ? "chart.tick.day.hour" : "chart.tick.hour");
        } else if (step.compareTo(Step.MONTH) < 0) {
            return spoken.date(start, newYear ? "chart.tick.day.year" : "chart.tick.day");
        } else if (step.compareTo(Step.YEAR) < 0) {
            return spoken.date(start, newYear ? "chart.tick.month.year" : "chart.tick.month");
        }
        return Integer.toString(start.getYear());
    }

    private boolean fits(List<Tick> ticks, double length) {
        double scale = length / (window.to() - window.from());
        for (int i = 1; i < ticks.size(); i++) {
            double apart = (ticks.get(i).at() - ticks.get(i - 1).at()) * scale;
            double half = LetterWidths.of(ticks.get(i).label(), size, false)
                    + LetterWidths.of(ticks.get(i - 1).label(), size, false);
            if (apart < half / 2 + GAP) {
                return false;
            }
        }
        return true;
    }
}
