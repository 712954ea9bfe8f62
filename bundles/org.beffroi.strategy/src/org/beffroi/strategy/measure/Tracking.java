package org.beffroi.strategy.measure;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.beffroi.strategy.model.Indicator;
import org.beffroi.strategy.model.Measurement;

/**
 * Where an indicator stands on a day against where it should: a straight line from its baseline to its target at its due day.
 * Immutable; the measurements are those of the indicator, sorted.
 *
 * <p>The rule, in the order in which it is asked:
 *
 * <ol>
 *   <li>What has no figure is not measured; what has no target has no line.
 *   <li>What was known too long ago for its {@link Rhythm} is stale, whatever it was: nobody knows how it is today. Once the due day
 *       is past, what was measured on it, or at most one measurement before it, tells of that day for ever.
 *   <li>A share of fewer than {@link Margin#LEAST_CASES} cases has a small base: one case more moves it by more than any target.
 *   <li>At or beyond its target it is reached; past its due day and short of it, late, however little is missing. Where the target
 *       lies within the {@link Margin} of the figure neither is claimed: it is within the noise.
 *   <li>Before a tenth of the time from beginning to due day is gone it is too early to say: the leeway is a twentieth of the way
 *       either side, so that until then even one that will reach its target and one that does not move are told apart by chance.
 *   <li>Within the leeway of the line it is on time, better than that ahead, worse late; but where the line lies within the margin it
 *       is no more than noise that it is worse, and so it is that it is as good where its beginning lies within too.
 * </ol>
 *
 * <p>The line is that of the day the figure tells of, as long as the next measurement is not due; after that the line goes on without
 * it, a measurement behind today: what is not measured any more becomes late, then stale. Where there is no baseline the first
 * measurement stands for it. An indicator that is to stay is on time within a twentieth of its target.
 *
 * <p>This is the one rule, of the dashboard, of the strategy's own analyses, of the checks and of the charts in the document. The
 * sentence that says why is that of {@link TrackingWords}.
 *
 * @param state in one word
 * @param measured those that have a value, oldest first
 * @param line where it should have gone, empty without a target, a due day or a beginning
 * @param gap how far the last measurement is from the line on that day, in units of the indicator; positive where that is better
 * @param lag the same as a share of the whole way: -1 is all of it behind
 * @param on the day of the line that it is held against, empty of what cannot be
 * @param margin between what the truth behind the last figure lies by chance, empty where nothing is said of it
 */
public record Tracking(
        State state,
        List<Measurement> measured,
        Optional<Line> line,
        Optional<Double> gap,
        Optional<Double> lag,
        Optional<LocalDate> on,
        Optional<Margin> margin) {

    /** A twentieth of the way either side of the line is on time, for figures are not that exact. */
    static final double TOLERANCE = 0.05;

    /** Of the time from beginning to due day: twice the tolerance, for until then what stands still is hardly out of it. */
    static final double HARDLY_BEGUN = 2 * TOLERANCE;

    /** How an indicator does, the most urgent first. */
    public enum State {
        /** Behind the line, or past its due day without having reached its target. */
        LATE,
        /** Last measured too long ago to say how it is today. */
        STALE,
        /** Nobody has measured it, or no measurement had anything to rest on. */
        NOT_MEASURED,
        /** A share of too few cases to say anything. */
        SMALL_BASE,
        /** Measured, but there is no target with a due day to compare with, or nothing to begin from. */
        NO_LINE,
        /** The target, or where it should be, lies within what chance alone makes of the figure. */
        WITHIN_NOISE,
        /** The line has hardly begun, or nothing was measured since it did. */
        TOO_EARLY,
        ON_TIME,
        AHEAD,
        REACHED;

        /** Whether it says how an indicator goes; the others say why nobody can. */
        public boolean isVerdict() {
            return this == LATE || this == ON_TIME || this == AHEAD || this == REACHED;
        }
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
        Objects.requireNonNull(on);
        Objects.requireNonNull(margin);
    }

    /** One that is held against no day of its line, and of whose chance nothing is said. */
    public Tracking(
            State state, List<Measurement> measured, Optional<Line> line, Optional<Double> gap, Optional<Double> lag) {
        this(state, measured, line, gap, lag, Optional.empty(), Optional.empty());
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
        List<Measurement> measured = measured(indicator);
        Optional<Line> line = line(indicator, measured, zone);
        return measured.isEmpty() || indicator.getTarget() == null
                ? unjudged(measured.isEmpty() ? State.NOT_MEASURED : State.NO_LINE, measured, line)
                : new Judgement(indicator, measured, line, today, zone).tracking();
    }

    private static Tracking unjudged(State state, List<Measurement> measured, Optional<Line> line) {
        return new Tracking(state, measured, line, Optional.empty(), Optional.empty());
    }

    /** Where an indicator should go; empty without a target, a due day or a beginning. */
    public static Optional<Line> line(Indicator indicator, ZoneId zone) {
        return line(indicator, measured(indicator), zone);
    }

    /** True where its due day is past on a day and it has not reached its target, or has not stayed there. */
    public static boolean isMissed(Indicator indicator, LocalDate today, ZoneId zone) {
        return indicator.getDue() != null
                && today.isAfter(indicator.getDue())
                && of(indicator, today, zone).state() == State.LATE;
    }

    private static List<Measurement> measured(Indicator indicator) {
        return indicator.getMeasurements().stream()
                .filter(taken -> taken.getValue() != null && taken.getAt() != null)
                .sorted(Comparator.comparing(Measurement::getAt))
                .toList();
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
