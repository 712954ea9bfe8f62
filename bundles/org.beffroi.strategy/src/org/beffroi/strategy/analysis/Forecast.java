package org.beffroi.strategy.analysis;

import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.gamma.RegularizedBeta;

/**
 * Where a line through some dated measurements leads: ordinary least squares, with the interval in which a new measurement would
 * lie (Draper and Smith 1998, <i>Applied Regression Analysis</i>, 3rd edition, section 1.4).
 *
 * <p>Measurements of indicators are few and unevenly dated. Exponential smoothing asks for even steps; a slope by medians (Theil,
 * Sen) comes with no interval for what is to come. This one is exact for independent normal errors around a line, with the
 * quantiles of Student for few measurements, and grows the further it looks. That the line goes on is an assumption: of fewer than
 * {@link #LEAST} measurements, or further ahead than they reach back, nothing is forecast.
 *
 * @param value at that day
 * @param low lower end of the 80 % interval: one new measurement in ten lies below
 * @param high upper end: one in ten lies above
 * @param from on how many measurements
 */
public record Forecast(double value, double low, double high, int from) {

    /** Fewer leave fewer than three degrees of freedom, and intervals wider than any use. */
    public static final int LEAST = 5;

    private static final double CONFIDENCE = 0.8;
    private static final int HALVINGS = 200;

    /**
     * A measurement.
     *
     * @param day counted from any day
     */
    public record Point(double day, double value) {}

    /**
     * The forecast for a day.
     *
     * @return empty of too few measurements, all of one day, or too far ahead
     */
    public static Optional<Forecast> at(double day, List<Point> points) {
        int n = points.size();
        if (n < LEAST) {
            return Optional.empty();
        }
        double first = points.stream().mapToDouble(Point::day).min().orElseThrow();
        double last = points.stream().mapToDouble(Point::day).max().orElseThrow();
        if (first == last || day - last > last - first) {
            return Optional.empty();
        }
        double x = points.stream().mapToDouble(Point::day).average().orElseThrow();
        double y = points.stream().mapToDouble(Point::value).average().orElseThrow();
        double sxx = 0;
        double sxy = 0;
        for (Point point : points) {
            sxx += (point.day() - x) * (point.day() - x);
            sxy += (point.day() - x) * (point.value() - y);
        }
        double slope = sxy / sxx;
        double squares = 0;
        for (Point point : points) {
            double off = point.value() - y - slope * (point.day() - x);
            squares += off * off;
        }
        double value = y + slope * (day - x);
        double half = student(n - 2.0) * Math.sqrt(squares / (n - 2.0) * (1 + 1.0 / n + (day - x) * (day - x) / sxx));
        return Optional.of(new Forecast(value, value - half, value + half, n));
    }

    /**
     * The quantile of Student's t beyond which, on either side, one in five lies.
     *
     * @param freedom degrees of freedom, at least 1
     */
    static double student(double freedom) {
        double low = 0;
        double high = 1000;
        for (int i = 0; i < HALVINGS && low < high; i++) {
            double middle = (low + high) / 2;
            if (middle == low || middle == high) {
                break;
            }
            // Both tails together: P(|T| > t) = I of freedom / (freedom + t²).
            double tails = RegularizedBeta.value(freedom / (freedom + middle * middle), freedom / 2, 0.5);
            if (tails > 1 - CONFIDENCE) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (low + high) / 2;
    }

    /** Within what can be: a percentage, for one, is from 0 to 100. */
    public Forecast within(double least, double most) {
        return new Forecast(
                Math.clamp(value, least, most), Math.clamp(low, least, most), Math.clamp(high, least, most), from);
    }
}
