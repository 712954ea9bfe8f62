package org.beffroi.strategy.measure;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.beffroi.strategy.model.Direction;
import org.beffroi.strategy.model.Indicator;
import org.beffroi.strategy.model.Measurement;

/**
 * Where an indicator stands against where it should: a straight line from its baseline to its target at its due day. Immutable;
 * the measurements are those of the indicator, sorted.
 *
 * <p>The rule of the straight line: on the day of the last measurement the line says what the indicator should be. Within a twentieth
 * of the whole way from baseline to target of it, the indicator is on time; better than that it is ahead, worse it is late. Where
 * there is no baseline the first measurement stands for it. At or beyond the target it is reached; past the due day and short of
 * the target it is late, however little is missing. An indicator that is to stay is on time within a twentieth of its target.
 *
 * <p>This is the one rule, of the dashboard, of the strategy's own analyses, of the checks and of the charts in the document. It was
 * two, which differed where (and why this one): an indicator that is to stay could not be judged (it can: its target is where it
 * is to stay); a measurement from before the baseline's day began the line (the baseline is what was declared to begin from); one
 * at its target's value from the beginning and worse since had no line to be late on (it is: the line is flat).
 *
 * @param state in one word
 * @param measured those that have a value, oldest first
 * @param line where it should have gone, empty without a target, a due day or a beginning
 * @param gap how far the last measurement is from the line, in units of the indicator; positive where that is better
 * @param lag the same as a share of the whole way: -1 is all of it behind
 */
public record Tracking(
        State state, List<Measurement> measured, Optional<Line> line, Optional<Double> gap, Optional<Double> lag) {

    /** A twentieth of the way either side of the line is on time, for figures are not that exact. */
    static final double TOLERANCE = 0.05;

    /** How an indicator does, the most urgent first. */
    public enum State {
        /** Behind the line, or past its due day without having reached its target. */
        LATE,
        /** Nobody has measured it, or no measurement had anything to rest on. */
        NOT_MEASURED,
        /**
         * Measured, but there is no target with a due day to compare with, or nothing to begin from yet: what was measured on the
         * day that the line begins says nothing of how it goes.
         */
        NO_LINE,
        ON_TIME,
        AHEAD,
        REACHED
    }

    /**
     * A straight line from a value at a day to another at a later one.
     *
     * @param from the day it begins
     * @param start the value there
     * @param until the due day
     * @param target the value then
     */
    public record Line(LocalDate from, double start, LocalDate until, double target) {

        /** What it says for a day: the start before it begins, the target after it ended. */
        public double at(LocalDate day) {
            double whole = ChronoUnit.DAYS.between(from, until);
            double gone = whole <= 0 ? 1 : Math.clamp(ChronoUnit.DAYS.between(from, day) / whole, 0, 1);
            return start + (target - start) * gone;
        }
    }

    public Tracking {
        Objects.requireNonNull(state);
        measured = List.copyOf(measured);
        Objects.requireNonNull(line);
        Objects.requireNonNull(gap);
        Objects.requireNonNull(lag);
    }

    /** The newest measurement that has a value. */
    public Optional<Measurement> last() {
        return measured.isEmpty() ? Optional.empty() : Optional.of(measured.getLast());
    }

    /**
     * How an indicator stands.
     *
     * @param today the day of the dossier
     * @param zone in which the day of a measurement is told
     */
    public static Tracking of(Indicator indicator, LocalDate today, ZoneId zone) {
        List<Measurement> measured = indicator.getMeasurements().stream()
                .filter(taken -> taken.getValue() != null && taken.getAt() != null)
                .sorted(Comparator.comparing(Measurement::getAt))
                .toList();
        Optional<Line> line = line(indicator, measured, zone);
        if (measured.isEmpty()) {
            return new Tracking(State.NOT_MEASURED, measured, line, Optional.empty(), Optional.empty());
        }
        double value = measured.getLast().getValue().doubleValue();
        if (indicator.getTarget() == null) {
            return new Tracking(State.NO_LINE, measured, line, Optional.empty(), Optional.empty());
        }
        LocalDate day = dayOf(measured.getLast(), zone);
        boolean due = indicator.getDue() != null && today.isAfter(indicator.getDue());
        return against(indicator, measured, line, value, day, due);
    }

    private static Tracking against(
            Indicator indicator,
            List<Measurement> measured,
            Optional<Line> line,
            double value,
            LocalDate day,
            boolean due) {
        double target = indicator.getTarget().doubleValue();
        if (indicator.getDirection() == Direction.STAY) {
            double off = Math.abs(value - target);
            double room = Math.abs(target);
            State state = off <= TOLERANCE * room ? State.ON_TIME : State.LATE;
            Optional<Double> lag = room == 0 ? Optional.empty() : Optional.of(-off / room);
            return new Tracking(state, measured, line, Optional.of(-off), lag);
        }
        double better = indicator.getDirection() == Direction.DOWN ? -1 : 1;
        Optional<Double> gap = line.map(goal -> better * (value - goal.at(day)) + 0.0);
        Optional<Double> lag = line.filter(goal -> goal.start() != goal.target())
                .map(goal -> better * (value - goal.at(day)) / Math.abs(goal.target() - goal.start()) + 0.0);
        if (better * (value - target) >= 0) {
            return new Tracking(State.REACHED, measured, line, gap, lag);
        }
        if (due) {
            return new Tracking(State.LATE, measured, line, gap, lag);
        }
        boolean begun = line.filter(goal -> day.isAfter(goal.from())).isPresent();
        return new Tracking(begun ? onTheWay(line, gap) : State.NO_LINE, measured, line, gap, lag);
    }

    private static State onTheWay(Optional<Line> line, Optional<Double> gap) {
        if (line.isEmpty() || gap.isEmpty()) {
            return State.NO_LINE;
        }
        double room = TOLERANCE * Math.abs(line.get().target() - line.get().start());
        return gap.get() < -room ? State.LATE : gap.get() > room ? State.AHEAD : State.ON_TIME;
    }

    /** True where its due day is past on a day and it has not reached its target, or has not stayed there. */
    public static boolean isMissed(Indicator indicator, LocalDate today, ZoneId zone) {
        return indicator.getDue() != null
                && today.isAfter(indicator.getDue())
                && of(indicator, today, zone).state() == State.LATE;
    }

    private static Optional<Line> line(Indicator indicator, List<Measurement> measured, ZoneId zone) {
        if (indicator.getTarget() == null || indicator.getDue() == null) {
            return Optional.empty();
        }
        double target = indicator.getTarget().doubleValue();
        if (indicator.getBaseline() != null && indicator.getBaselineAt() != null) {
            return Optional.of(new Line(
                    indicator.getBaselineAt(), indicator.getBaseline().doubleValue(), indicator.getDue(), target));
        }
        // A single measurement begins the line: it says nothing of how it goes.
        return measured.size() < 2
                ? Optional.empty()
                : Optional.of(new Line(
                        dayOf(measured.getFirst(), zone),
                        measured.getFirst().getValue().doubleValue(),
                        indicator.getDue(),
                        target));
    }

    private static LocalDate dayOf(Measurement taken, ZoneId zone) {
        return taken.getAt().atZone(zone).toLocalDate();
    }

    /** The most urgent first: late by how much, then what nobody measured; the nearest due day first among equals. */
    public static Comparator<Indicator> byUrgency(LocalDate today, ZoneId zone) {
        return Comparator.comparing((Indicator one) -> of(one, today, zone).state())
                .thenComparing(one -> {
                    Tracking tracking = of(one, today, zone);
                    return tracking.state() == State.LATE ? tracking.lag().orElse(0.0) : 0.0;
                })
                .thenComparing(Indicator::getDue, Comparator.nullsLast(Comparator.naturalOrder()));
    }
}
