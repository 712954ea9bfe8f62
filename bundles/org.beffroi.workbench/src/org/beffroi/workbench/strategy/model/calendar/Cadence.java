package org.beffroi.workbench.strategy.model.calendar;

import java.time.LocalDate;
import java.util.List;
import org.beffroi.strategy.model.EditorialItem;
import org.beffroi.strategy.model.EditorialLine;
import org.beffroi.strategy.model.ItemState;
import org.beffroi.strategy.model.Strategy;
import org.beffroi.strategy.model.Unit;

/**
 * How many items of a line are planned, and how many its editorial plan asks for.
 *
 * @param line the rubrique
 * @param planned items with a day in the period that are more than an idea and were not dropped
 * @param expected how many the plan asks for there, rounded
 * @param period the month or the week that shows; of what comes so many times a month or a year, that one
 */
public record Cadence(EditorialLine line, int planned, long expected, Span period) {

    /** The cadences of all lines that have one, in the order of the strategy. */
    public static List<Cadence> of(Strategy strategy, CalendarView view, LocalDate day) {
        return strategy.getLines().stream()
                .filter(line -> line.getTimes() != null && line.getTimes() > 0)
                .map(line -> of(strategy, line, view.period(day), day))
                .toList();
    }

    private static Cadence of(Strategy strategy, EditorialLine line, Span shown, LocalDate day) {
        Unit every = line.getEvery() == null ? Unit.DAY : line.getEvery();
        Span period =
                switch (every) {
                    case DAY, WEEK -> shown;
                    case MONTH -> CalendarView.MONTH.period(day);
                    case YEAR -> new Span(day.withDayOfYear(1), day.withDayOfYear(day.lengthOfYear()));
                };
        long expected =
                switch (every) {
                    case DAY -> line.getTimes() * period.days();
                    case WEEK -> Math.round(line.getTimes() * period.days() / 7.0);
                    case MONTH, YEAR -> line.getTimes();
                };
        int planned = (int) strategy.getItems().stream()
                .filter(item -> item.getLine() == line && counts(item) && period.holds(item.getOn()))
                .count();
        return new Cadence(line, planned, expected, period);
    }

    private static boolean counts(EditorialItem item) {
        return item.getOn() != null && item.getState() != ItemState.IDEA && item.getState() != ItemState.DROPPED;
    }

    /** True where less is planned than asked for. */
    public boolean isShort() {
        return planned < expected;
    }
}
