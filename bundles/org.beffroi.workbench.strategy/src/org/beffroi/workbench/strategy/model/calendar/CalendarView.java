package org.beffroi.workbench.strategy.model.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

/** The ways to look at a calendar: which days show around one, and which come next. Weeks begin on Monday (ISO 8601). */
public enum CalendarView {
    MONTH,
    WEEK,
    LIST;

    /** The month, or the week, in which a day is. */
    public Span period(LocalDate day) {
        if (this == WEEK) {
            LocalDate monday = monday(day);
            return new Span(monday, monday.plusDays(6));
        }
        YearMonth month = YearMonth.from(day);
        return new Span(month.atDay(1), month.atEndOfMonth());
    }

    /** The days that show: of a month whole weeks. */
    public Span shown(LocalDate day) {
        Span period = period(day);
        return new Span(monday(period.from()), monday(period.until()).plusDays(6));
    }

    /** The day to look at when one goes on, or back below 0. */
    public LocalDate step(LocalDate day, int by) {
        return this == WEEK ? day.plusWeeks(by) : day.plusMonths(by);
    }

    /** The last part of the key under which it is named. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The Monday of a day's week. */
    public static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
