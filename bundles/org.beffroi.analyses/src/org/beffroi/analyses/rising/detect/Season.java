package org.beffroi.analyses.rising.detect;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import org.beffroi.analyses.rising.calendar.DayCalendar;
import org.beffroi.analyses.rising.calendar.DayCalendar.Day;
import org.beffroi.analyses.rising.calendar.DayKind;

/**
 * What the calendar does to a series: factors of weekday or public holiday, of the hour, of the hour on days of rest or work,
 * of school holidays. Changes; one thread.
 */
final class Season {

    /** Overdispersion that a day or an hour has in any case, and more than chance when a factor is learnt from it. */
    private static final double SCATTER = 0.1;

    private static final double ROUGHNESS = 1.5;

    private final Grid grid;
    private final DayCalendar calendar;

    private final Factors days = new Factors(DayKind.values().length, 0.1, 13);
    private final Factors hours = new Factors(24, 0.4, 90);
    private final Factors hoursOfWork = new Factors(24, 0.1, 90);
    private final Factors hoursOfRest = new Factors(24, 0.1, 90);
    private final Factors school = new Factors(1, 0.03, 60);

    private LocalDate date = LocalDate.MIN;
    private Day day;

    Season(Grid grid, DayCalendar calendar) {
        this.grid = grid;
        this.calendar = calendar;
    }

    /**
     * The factors of a time, as known before its point.
     *
     * @param dayNoise relative variance of a day's count
     * @param hourNoise relative variance of an hour's count
     * @param ofDay factor of the weekday or holiday
     * @param ofHour factor of the hour, 1 where points do not tell hours apart
     * @param ofHabit factor of the hour on this sort of day, likewise
     * @param ofSchool factor of school holidays, 1 on other days
     */
    record Time(
            Day day,
            int hour,
            double dayNoise,
            double hourNoise,
            double ofDay,
            double ofHour,
            double ofHabit,
            double ofSchool) {

        double factor() {
            return ofDay * ofHour * ofHabit * ofSchool;
        }
    }

    /**
     * The factors of a time.
     *
     * @param level expected in a step, seasons taken out, above 0
     */
    Time at(ZonedDateTime time, double level) {
        if (!time.toLocalDate().equals(date)) {
            date = time.toLocalDate();
            day = calendar.day(date);
        }
        int hour = time.getHour();
        double dayNoise = ROUGHNESS * (1 / (level * grid.perDay()) + SCATTER);
        double hourNoise = ROUGHNESS * (1 / (level * grid.perHour()) + SCATTER);
        // A holiday that is not known yet is like a Sunday.
        double prior = day.kind() == DayKind.PUBLIC_HOLIDAY ? days.of(DayKind.SUNDAY.ordinal(), 1, dayNoise) : 1;
        boolean told = grid.hasHours();
        return new Time(
                day,
                hour,
                dayNoise,
                hourNoise,
                days.of(day.kind().ordinal(), prior, dayNoise),
                told ? hours.of(hour, 1, hourNoise) : 1,
                told ? habit(day).of(hour, 1, hourNoise) : 1,
                day.schoolHoliday() ? school.of(0, 1, dayNoise) : 1);
    }

    /** Relative variance that the uncertain factor of the day leaves. */
    double dayUncertainty(Time time) {
        return days.uncertainty(time.day().kind().ordinal(), time.dayNoise());
    }

    /** Relative variance that the uncertain factors of the hour leave. */
    double hourUncertainty(Time time) {
        return grid.hasHours()
                ? hours.uncertainty(time.hour(), time.hourNoise())
                        + habit(time.day()).uncertainty(time.hour(), time.hourNoise())
                : 0;
    }

    /**
     * Learns from a point.
     *
     * @param expected what was expected of it
     * @param weight 1, or less where it is doubtful
     */
    void learn(Time time, double value, double expected, double weight) {
        double ofDay = weight * Math.min(1, grid.days());
        days.learn(time.day().kind().ordinal(), value, expected / time.ofDay(), ofDay);
        if (time.day().schoolHoliday()) {
            school.learn(0, value, expected / time.ofSchool(), ofDay);
        }
        if (grid.hasHours()) {
            double ofHour = weight * Math.min(1, 24 * grid.days());
            hours.learn(time.hour(), value, expected / time.ofHour(), ofHour);
            habit(time.day()).learn(time.hour(), value, expected / time.ofHabit(), ofHour);
        }
    }

    private Factors habit(Day of) {
        return of.kind().isRest() ? hoursOfRest : hoursOfWork;
    }
}
