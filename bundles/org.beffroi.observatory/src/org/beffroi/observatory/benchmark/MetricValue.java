package org.beffroi.observatory.benchmark;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import org.beffroi.core.account.AccountNetwork;
import org.beffroi.observatory.body.BodyKey;

/**
 * What is known of a body by one metric.
 *
 * @param body whose
 * @param metric what is measured
 * @param network where; empty where it is said of all networks together, or of none
 * @param day on which it was so
 * @param value such as the metric allows
 * @param source where it is known from: a file, a person; empty where nobody says
 */
public record MetricValue(
        BodyKey body, Metric metric, Optional<AccountNetwork> network, LocalDate day, double value, String source) {

    /** The order of files. */
    static final Comparator<MetricValue> ORDER = Comparator.comparing(MetricValue::body)
            .thenComparing(MetricValue::metric)
            .thenComparing(one -> one.network().map(Enum::ordinal).orElse(-1))
            .thenComparing(MetricValue::day);

    /** @throws IllegalArgumentException if the metric does not allow the value */
    public MetricValue {
        Objects.requireNonNull(body);
        Objects.requireNonNull(metric);
        Objects.requireNonNull(network);
        Objects.requireNonNull(day);
        Objects.requireNonNull(source);
        if (!metric.allows(value)) {
            throw new IllegalArgumentException(metric + " is never " + value);
        }
    }

    /** What it is a value of: there is one of each in a table. */
    record Place(BodyKey body, Metric metric, Optional<AccountNetwork> network, LocalDate day) {}

    Place place() {
        return new Place(body, metric, network, day);
    }
}
