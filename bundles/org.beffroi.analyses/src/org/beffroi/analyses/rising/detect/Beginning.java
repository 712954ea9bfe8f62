package org.beffroi.analyses.rising.detect;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The first points of a series, from which nothing is concluded yet: what follows says what is usual, for where observation
 * begins is no level. Changes; one thread.
 *
 * <p>It begins with the first mention: that there was none before may be for want of looking, and there is nothing it could be
 * held against. The first point that counts some is left out of the guess, since its step may have been observed in part.
 */
final class Beginning {

    /** Points that are needed. */
    private static final int POINTS = 12;
    /** Time that is needed where points tell hours apart, in days: a night and a day say what is usual of neither alone. */
    private static final double DAYS = 3;
    /** Points that are kept at most, however short their steps. */
    private static final int MOST_POINTS = 4_096;

    private final Optional<Duration> step;
    private final List<Observation> points = new ArrayList<>();
    private double sum;
    private int counted;

    /** @param step from point to point; empty where the first ones tell */
    Beginning(Optional<Duration> step) {
        this.step = step;
    }

    /** Takes a point in where it belongs to the beginning; else says no, and there is enough for a model. */
    boolean takes(Observation observation) {
        if (points.isEmpty() && observation.value().orElse(0) <= 0) {
            return true;
        }
        if (isEnough()) {
            return false;
        }
        points.add(observation);
        observation.value().ifPresent(value -> {
            sum += Math.max(0, value);
            counted++;
        });
        return true;
    }

    private boolean isEnough() {
        if (points.size() < POINTS || points.size() >= MOST_POINTS) {
            return points.size() >= POINTS;
        }
        Grid grid = grid();
        return !grid.hasHours() || points.size() * grid.days() >= DAYS;
    }

    /** Its points, from the first mention on; that one without a value, as the time before it. */
    List<Observation> points() {
        List<Observation> all = new ArrayList<>(points);
        all.set(0, Observation.missing(all.getFirst().time()));
        return all;
    }

    /** The step that was said, else the middle one of the first steps. */
    Grid grid() {
        return new Grid(step.orElseGet(this::middleStep).toMillis() / 86_400_000.0);
    }

    private Duration middleStep() {
        List<Duration> steps = new ArrayList<>();
        for (int i = 1; i < points.size(); i++) {
            steps.add(Duration.between(points.get(i - 1).time(), points.get(i).time()));
        }
        steps.sort(null);
        return steps.get(steps.size() / 2);
    }

    /** The plain mean so far, for who wants to see something; 0 of nothing. */
    double mean() {
        return counted == 0 ? 0 : sum / counted;
    }

    /**
     * What is usual in a step: the mean of the middle half of the days, or of the points where they are days, which neither a
     * partial day nor a crisis moves much (the midmean: Tukey, Exploratory Data Analysis, 1977). The first point counts only
     * where there is no other.
     */
    double usual() {
        int perDay = grid().perDay();
        List<Double> days = new ArrayList<>();
        for (int from = 1; from < points.size(); from += perDay) {
            points.subList(from, Math.min(points.size(), from + perDay)).stream()
                    .flatMapToDouble(point -> point.value().stream())
                    .map(value -> Math.max(0, value))
                    .average()
                    .ifPresent(days::add);
        }
        double[] sorted =
                days.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        int cut = sorted.length / 4;
        return Arrays.stream(sorted, cut, sorted.length - cut).average().orElseGet(this::mean);
    }
}
