package org.beffroi.workbench.strategy.model.planning;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.beffroi.workbench.strategy.model.calendar.CalendarView;
import org.beffroi.workbench.strategy.model.calendar.Span;

/** How near one looks at time: how wide a day is, where lines stand, by how many days a hand moves a bar. */
public enum Zoom {
    MONTH(14, 1),
    QUARTER(4.5, 7),
    YEAR(1.25, 7);

    private final double day;
    private final int step;

    Zoom(double day, int step) {
        this.day = day;
        this.step = step;
    }

    /** Width of a day, in points. */
    public double day() {
        return day;
    }

    /** By how many days a bar moves at a time. */
    public int step() {
        return step;
    }

    /** The last part of the key under which it is named. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The days that a hand has moved over, in whole steps. */
    public long days(double points) {
        return Math.round(points / day / step) * step;
    }

    /** How far a day begins from another. */
    public double x(LocalDate origin, LocalDate at) {
        return ChronoUnit.DAYS.between(origin, at) * day;
    }

    /** The day at so many points from the beginning of another. */
    public LocalDate at(LocalDate origin, double x) {
        return origin.plusDays((long) Math.floor(x / day));
    }

    /** Where the upper scale is divided: months, or years where one looks from afar. */
    public List<LocalDate> upper(Span over) {
        return steps(
                this == YEAR ? over.from().withDayOfYear(1) : over.from().withDayOfMonth(1),
                over.until(),
                this == YEAR ? 12 : 1,
                ChronoUnit.MONTHS);
    }

    /** Where the lower scale is divided: days or weeks, or months where one looks from afar. */
    public List<LocalDate> lower(Span over) {
        return switch (this) {
            case MONTH, QUARTER -> steps(CalendarView.monday(over.from()), over.until(), 7, ChronoUnit.DAYS);
            case YEAR -> steps(over.from().withDayOfMonth(1), over.until(), 1, ChronoUnit.MONTHS);
        };
    }

    private static List<LocalDate> steps(LocalDate first, LocalDate last, int by, ChronoUnit unit) {
        List<LocalDate> all = new ArrayList<>();
        for (LocalDate at = first; !at.isAfter(last); at = at.plus(by, unit)) {
            all.add(at);
        }
        return all;
    }
}
