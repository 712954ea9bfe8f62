package org.beffroi.workbench.strategy.model.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
 * @param expected how many the plan asks for there, rounded: on days of the strategy's own period alone
 * @param asked whether a day of it is in the strategy's period; what is outside asks for nothing
 * @param period the month or the week that shows; of what comes so many times a month or a year, that one
 */
public record Cadence(EditorialLine line, int planned, long expected, boolean asked, Span period) {

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
        Optional<Span> asked = period.within(ours(strategy));
        long days = asked.map(Span::days).orElse(0L);
        long expected =
                switch (every) {
                    case DAY -> line.getTimes() * days;
                    case WEEK -> Math.round(line.getTimes() * days / 7.0);
                    case MONTH, YEAR -> Math.round(line.getTimes() * (double) days / period.days());
                };
        int planned = (int) strategy.getItems().stream()
                .filter(item -> item.getLine() == line && counts(item) && period.holds(item.getOn()))
                .count();
        return new Cadence(line, planned, expected, asked.isPresent(), period);
    }

    /** The days that the strategy is for; all where it does not say, or says it the wrong way round. */
    private static Span ours(Strategy strategy) {
        LocalDate from = Optional.ofNullable(strategy.getFrom()).orElse(LocalDate.MIN);
        LocalDate until = Optional.ofNullable(strategy.getUntil()).orElse(LocalDate.MAX);
        return until.isBefore(from) ? new Span(LocalDate.MIN, LocalDate.MAX) : new Span(from, until);
    }

    private static boolean counts(EditorialItem item) {
        return item.getOn() != null && item.getState() != ItemState.IDEA && item.getState() != ItemState.DROPPED;
    }

    /** True where less is planned than asked for. */
    public boolean isShort() {
        return planned < expected;
    }
}
