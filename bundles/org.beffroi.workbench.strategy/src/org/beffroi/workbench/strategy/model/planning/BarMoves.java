package org.beffroi.workbench.strategy.model.planning;

import java.time.LocalDate;
import java.util.Optional;
import org.beffroi.strategy.model.Action;
import org.beffroi.workbench.strategy.model.calendar.Span;

/** How bars are moved: which part a hand holds, what the days are then, and the change in the model. */
public final class BarMoves {

    /** Days of an action that is given its first dates: four weeks. */
    private static final int FIRST = 28;

    /** What is held. */
    public enum Grip {
        WHOLE,
        BEGIN,
        END;

        /** The days once it was moved by so many. */
        public Span moved(Span days, long by) {
            return switch (this) {
                case WHOLE -> days.moved(by);
                case BEGIN -> days.begun(by);
                case END -> days.ended(by);
            };
        }
    }

    private BarMoves() {}

    /** The days proposed to an action that has none: four weeks from today. */
    public static Span proposed(LocalDate today) {
        return new Span(today, today.plusDays(FIRST - 1L));
    }

    /**
     * Gives an action other days, within {@link org.beffroi.strategy.edit.Editing#perform}; a bound that it never had stays away
     * where it is not needed.
     */
    public static void set(Action action, Span to) {
        Optional<Span> before = PlanRows.days(action);
        boolean none = before.isEmpty();
        if (none || action.getFrom() != null || !to.isDay()) {
            action.setFrom(to.from());
        }
        if (none || action.getUntil() != null || !to.isDay()) {
            action.setUntil(to.until());
        }
    }
}
