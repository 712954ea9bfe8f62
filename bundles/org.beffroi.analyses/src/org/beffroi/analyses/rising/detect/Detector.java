package org.beffroi.analyses.rising.detect;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds peaks in a series of counts, strictly as they come: what it says of a point depends on that point and those before it.
 *
 * <p>One pass, a state that does not grow, some millionths of a second a point. Every series has the same setting. The first
 * dozen points are never news. Changes; one thread.
 */
public final class Detector {

    /** Points from which nothing is concluded yet. */
    private static final int WARM_UP = 12;

    private final Series series;
    private final Sensitivity sensitivity;
    private final List<Observation> first = new ArrayList<>();
    private Optional<Model> model = Optional.empty();
    private Optional<Instant> last = Optional.empty();
    private int seen;

    public Detector(Series series, Sensitivity sensitivity) {
        this.series = series;
        this.sensitivity = sensitivity;
        series.step().ifPresent(this::begin);
    }

    private void begin(Duration step) {
        model = Optional.of(new Model(new Grid(step.toMillis() / 86_400_000.0), series, sensitivity));
    }

    /**
     * Reads the next point.
     *
     * @throws IllegalArgumentException if it is not later than the one before
     */
    public Reading read(Observation observation) {
        if (last.isPresent() && !observation.time().isAfter(last.get())) {
            throw new IllegalArgumentException(observation.time() + " does not come after " + last.get());
        }
        last = Optional.of(observation.time());
        seen++;
        if (model.isPresent()) {
            return model.get().read(observation, seen > WARM_UP);
        }
        first.add(observation);
        if (first.size() > WARM_UP) {
            begin(usualStep());
            first.forEach(one -> model.orElseThrow().read(one, false));
        }
        double mean = first.stream()
                .flatMapToDouble(one -> one.value().stream())
                .average()
                .orElse(0);
        if (model.isPresent()) {
            first.clear();
        }
        return new Reading(observation, Math.max(0, mean), 0, Math.max(0, mean) * 2 + 3, 0, false, Optional.empty());
    }

    /** The middle one of the first steps. */
    private Duration usualStep() {
        List<Duration> steps = new ArrayList<>();
        for (int i = 1; i < first.size(); i++) {
            steps.add(Duration.between(first.get(i - 1).time(), first.get(i).time()));
        }
        steps.sort(null);
        return steps.get(steps.size() / 2);
    }
}
