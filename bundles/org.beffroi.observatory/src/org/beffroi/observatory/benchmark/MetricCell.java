package org.beffroi.observatory.benchmark;

import java.util.OptionalDouble;
import org.beffroi.core.message.Refusal;

/**
 * How the numbers of a column are written.
 *
 * @param percent whether parts are in percent without a sign
 * @param hours how many hours a time without a unit stands for
 * @param divisor by what a total is divided to be that of a week
 */
record MetricCell(boolean percent, double hours, double divisor) {

    /** Parts from 0 to 1, times in hours, weekly numbers. */
    static final MetricCell AS_WRITTEN = new MetricCell(false, 1, 1);

    /**
     * The value in a cell.
     *
     * @throws Refusal if there is none, or the metric does not allow it
     */
    static double read(Metric metric, String cell, MetricCell written) {
        OptionalDouble value =
                switch (metric.sort()) {
                    case COUNT -> NumberText.number(cell, true);
                    case AMOUNT -> NumberText.number(cell, written.divisor() != 1);
                    case SHARE, NET -> NumberText.part(cell, written.percent());
                    case HOURS -> NumberText.hours(cell, written.hours());
                };
        if (value.isEmpty()) {
            throw MetricFile.refusal(
                    metric.isPart() ? "metrics.part.wrong" : "metrics.number.wrong", cell.strip(), metric.key());
        }
        double weekly = value.getAsDouble() / written.divisor();
        if (!metric.allows(weekly)) {
            throw MetricFile.refusal("metrics.value.impossible", cell.strip(), metric.key());
        }
        return weekly;
    }
}
