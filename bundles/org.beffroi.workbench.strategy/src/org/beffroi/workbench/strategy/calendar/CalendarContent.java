package org.beffroi.workbench.strategy.calendar;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.beffroi.workbench.strategy.model.calendar.CalendarView;
import org.beffroi.workbench.strategy.model.calendar.DaysOfPlace;
import org.beffroi.workbench.strategy.model.calendar.Entries;
import org.beffroi.workbench.strategy.model.calendar.Entry;
import org.beffroi.workbench.strategy.model.calendar.Span;

/**
 * What a calendar shows.
 *
 * @param day the one that is looked at
 * @param place whose holidays show
 */
record CalendarContent(Entries entries, CalendarView view, LocalDate day, LocalDate today, DaysOfPlace place) {

    /** The days that show. */
    Span shown() {
        return view.shown(day);
    }

    /** What lasts all the time that shows, which is said once; what the law sets comes first. */
    List<Entry> throughout() {
        return entries.lasting(shown()).stream()
                .filter(entry -> entry.days().orElseThrow().holds(view.period(day)))
                .sorted(Comparator.comparing(entry -> !entry.isLegal()))
                .toList();
    }

    /** What lasts some of the time. */
    List<Entry> lasting() {
        List<Entry> all = throughout();
        return entries.lasting(shown()).stream()
                .filter(entry -> !all.contains(entry))
                .toList();
    }

    /** The period of the law that a day is in, empty for none. */
    Optional<Entry> legal(LocalDate at) {
        return entries.dated().stream()
                .filter(entry -> entry.isLegal() && entry.days().orElseThrow().holds(at))
                .findFirst();
    }
}
