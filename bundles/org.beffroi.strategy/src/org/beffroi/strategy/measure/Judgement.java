package org.beffroi.strategy.measure;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.beffroi.strategy.measure.Tracking.Line;
import org.beffroi.strategy.measure.Tracking.State;
import org.beffroi.strategy.model.Direction;
import org.beffroi.strategy.model.Indicator;
import org.beffroi.strategy.model.Measurement;

/** An indicator with a figure and a target, held against its line on a day by the rule of {@link Tracking}. */
final class Judgement {

    private final Indicator indicator;
    private final List<Measurement> measured;
    private final Optional<Line> line;
    private final LocalDate today;
    private final Rhythm rhythm;
    private final LocalDate known;
    private final LocalDate on;
    private final double value;
    private final double target;
    private final Optional<Margin> margin;

    /**
     * That of an indicator.
     *
     * @param indicator with a target
     * @param measured its measurements with a value, oldest first, at least one
     */
    Judgement(Indicator indicator, List<Measurement> measured, Optional<Line> line, LocalDate today, ZoneId zone) {
        this.indicator = indicator;
        this.measured = measured;
        this.line = line;
        this.today = today;
        Measurement last = measured.getLast();
        rhythm = Rhythm.of(indicator, zone);
        known = Rhythm.known(last, zone);
        LocalDate next = today.minusDays(rhythm.every());
        on = known.isAfter(next) ? known : next;
        value = last.getValue().doubleValue();
        target = indicator.getTarget().doubleValue();
        margin = Margin.of(indicator, last);
    }

    Tracking tracking() {
        boolean stays = indicator.getDirection() == Direction.STAY;
        double off = Math.abs(value - target);
        Optional<Double> gap = stays ? Optional.of(-off) : line.map(goal -> ahead(goal.at(on)));
        double way = stays
                ? Math.abs(target)
                : line.map(goal -> Math.abs(goal.target() - goal.start())).orElse(0.0);
        Optional<Double> lag = way == 0 ? Optional.empty() : gap.map(by -> by / way + 0.0);
        return new Tracking(state(), measured, line, gap, lag, Optional.of(on), margin);
    }

    /** By how much the last figure is better than another; negative where it is worse. */
    private double ahead(double other) {
        return (indicator.getDirection() == Direction.DOWN ? other - value : value - other) + 0.0;
    }

    private State state() {
        if (rhythm.isStale(known, today) && !isOfItsTerm()) {
            return State.STALE;
        }
        if (Margin.tooFew(indicator, measured.getLast()).isPresent()) {
            return State.SMALL_BASE;
        }
        if (indicator.getDirection() == Direction.STAY) {
            return stays();
        }
        if (ahead(target) >= 0) {
            return isBeyond() ? State.REACHED : State.WITHIN_NOISE;
        }
        if (isDue()) {
            return holds(target) ? State.WITHIN_NOISE : State.LATE;
        }
        return line.map(this::onTheWay).orElse(State.NO_LINE);
    }

    private boolean isDue() {
        return indicator.getDue() != null && today.isAfter(indicator.getDue());
    }

    /** What was measured at most once before the due day, or after it, tells of it for ever. */
    private boolean isOfItsTerm() {
        return isDue() && !known.isBefore(indicator.getDue().minusDays(rhythm.every()));
    }

    /** Beyond the target by more than chance, or where nothing is beyond it: at none, or at all. */
    private boolean isBeyond() {
        return !holds(target)
                || value == target
                        && margin.filter(edges -> isEdge(edges, target)).isPresent();
    }

    private boolean isEdge(Margin edges, double end) {
        return indicator.getDirection() == Direction.DOWN ? edges.low() == end : edges.high() == end;
    }

    private boolean holds(double other) {
        return margin.filter(between -> between.holds(other)).isPresent();
    }

    private State stays() {
        if (Math.abs(value - target) <= Tracking.TOLERANCE * Math.abs(target)) {
            return State.ON_TIME;
        }
        return holds(target) ? State.WITHIN_NOISE : State.LATE;
    }

    /** The first day of which a figure tells where a line leads. */
    static LocalDate telling(Line goal) {
        double whole = ChronoUnit.DAYS.between(goal.from(), goal.until());
        return goal.from().plusDays(Math.max(1, (long) Math.ceil(Tracking.HARDLY_BEGUN * whole)));
    }

    private State onTheWay(Line goal) {
        if (on.isBefore(telling(goal))) {
            return State.TOO_EARLY;
        }
        double gap = ahead(goal.at(on));
        double room = Tracking.TOLERANCE * Math.abs(goal.target() - goal.start());
        boolean onLine = holds(goal.at(on));
        if (gap < -room) {
            return onLine ? State.WITHIN_NOISE : State.LATE;
        }
        // Whose beginning is within the margin too may not have moved at all.
        if (onLine && holds(goal.start())) {
            return State.WITHIN_NOISE;
        }
        return gap > room && !onLine ? State.AHEAD : State.ON_TIME;
    }
}
