package org.beffroi.strategy.check.objective;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.beffroi.strategy.check.Setting;
import org.beffroi.strategy.model.Direction;
import org.beffroi.strategy.model.Indicator;
import org.beffroi.strategy.model.Measurement;

/**
 * What an indicator has still to do, beside what it would do in the same time at the fastest pace of its own past: the steepest way
 * between any two of its figures that are two months apart at least. Both in its unit, towards its target.
 */
record FastestPace(double asked, double possible) {

    /** Between figures that are nearer to each other chance makes the pace. */
    private static final int SHORTEST_DAYS = 60;

    private static final int LEAST_FIGURES = 3;
    private static final double FAR = 2;

    private record Figure(LocalDate day, double value) {}

    /** That of an indicator with three figures, two of them apart enough, and a target that is ahead. */
    static Optional<FastestPace> of(Indicator indicator, Setting setting) {
        if (indicator.getTarget() == null
                || indicator.getDue() == null
                || indicator.getDirection() == null
                || indicator.getDirection() == Direction.STAY) {
            return Optional.empty();
        }
        List<Figure> figures = figures(indicator, setting);
        if (figures.size() < LEAST_FIGURES) {
            return Optional.empty();
        }
        double towards = indicator.getDirection() == Direction.DOWN ? -1 : 1;
        Figure last = figures.getLast();
        long left = ChronoUnit.DAYS.between(last.day(), indicator.getDue());
        double asked = towards * (indicator.getTarget().doubleValue() - last.value());
        return left <= 0 || asked <= 0
                ? Optional.empty()
                : fastest(figures, towards).map(pace -> new FastestPace(asked, pace * left));
    }

    private static List<Figure> figures(Indicator indicator, Setting setting) {
        List<Figure> figures = new ArrayList<>();
        if (indicator.getBaseline() != null && indicator.getBaselineAt() != null) {
            figures.add(new Figure(
                    indicator.getBaselineAt(), indicator.getBaseline().doubleValue()));
        }
        for (Measurement taken : indicator.getMeasurements()) {
            if (taken.getValue() != null && taken.getAt() != null) {
                figures.add(
                        new Figure(setting.day(taken.getAt()), taken.getValue().doubleValue()));
            }
        }
        figures.sort(Comparator.comparing(Figure::day));
        return figures;
    }

    /** In units a day; empty where no two figures are apart enough. */
    private static Optional<Double> fastest(List<Figure> figures, double towards) {
        Optional<Double> fastest = Optional.empty();
        for (Figure one : figures) {
            for (Figure other : figures) {
                long days = ChronoUnit.DAYS.between(one.day(), other.day());
                if (days >= SHORTEST_DAYS) {
                    double pace = towards * (other.value() - one.value()) / days;
                    fastest = fastest.filter(known -> known >= pace).or(() -> Optional.of(pace));
                }
            }
        }
        return fastest;
    }

    /** Whether more is asked than twice what it ever did in the same time. */
    boolean isFar() {
        return asked > FAR * Math.max(0, possible);
    }

    /** Whether it never went towards its target at all. */
    boolean isStandstill() {
        return possible <= 0;
    }
}
