package org.beffroi.analyses.rising.detect;

import java.time.Instant;
import java.util.Optional;

/**
 * Finds peaks in a series of counts, strictly as they come: what it says of a point depends on that point and those before it.
 *
 * <p>One pass, a state that does not grow, some millionths of a second a point. Every series has the same setting. The first
 * dozen points from the first mention on, and three days where points tell hours apart, are never news. Changes; one thread.
 */
public final class Detector {

    private final Series series;
    private final Sensitivity sensitivity;
    private final Beginning beginning;
    private Optional<Model> model = Optional.empty();
    private Optional<Instant> last = Optional.empty();

    public Detector(Series series, Sensitivity sensitivity) {
        this.series = series;
        this.sensitivity = sensitivity;
        beginning = new Beginning(series.step());
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
        if (model.isPresent()) {
            return model.get().read(observation, true);
        }
        if (beginning.takes(observation)) {
            double mean = beginning.mean();
            return new Reading(observation, mean, 0, mean * 2 + 3, 0, false, Optional.empty());
        }
        model = Optional.of(new Model(beginning.grid(), series, sensitivity, beginning.usual()));
        beginning.points().forEach(one -> model.orElseThrow().read(one, false));
        return model.get().read(observation, true);
    }

    /** Whether enough has been read to say what is usual: before, that there is no peak says nothing. */
    public boolean isReady() {
        return model.isPresent();
    }
}
