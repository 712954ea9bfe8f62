package org.beffroi.strategy.element;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import org.beffroi.strategy.model.Indicator;
import org.beffroi.strategy.model.Measurement;

/** Which of the measurements of an indicator counts. */
public final class Measurements {

    private static final Comparator<Instant> OLDEST_FIRST = Comparator.nullsFirst(Comparator.naturalOrder());

    private Measurements() {}

    /** The newest that has a value; of two of one moment the one that was taken later, as after a recomputation. */
    public static Optional<Measurement> latest(Indicator indicator) {
        return indicator.getMeasurements().stream()
                .filter(taken -> taken.getValue() != null && taken.getAt() != null)
                .reduce(Measurements::later);
    }

    /** The newest, whether it has a value or not; of two of one moment the one that was taken later. */
    public static Optional<Measurement> newest(Indicator indicator) {
        return indicator.getMeasurements().stream().reduce(Measurements::later);
    }

    private static Measurement later(Measurement one, Measurement next) {
        return OLDEST_FIRST.compare(next.getAt(), one.getAt()) >= 0 ? next : one;
    }
}
