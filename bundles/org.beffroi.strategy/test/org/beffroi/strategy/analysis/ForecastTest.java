package org.beffroi.strategy.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

/** Where a line leads, and how far from it a new value may lie. */
class ForecastTest {

    private static List<Forecast.Point> points(double... values) {
        List<Forecast.Point> points = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            points.add(new Forecast.Point(i + 1, values[i]));
        }
        return points;
    }

    /** Tables of Student: t of 0.90 with 3, 5, 10 degrees of freedom is 1.638, 1.476, 1.372; with very many, 1.282. */
    @Test
    void the_quantiles_are_those_of_the_tables() {
        assertThat(Forecast.student(3)).isCloseTo(1.638, within(0.0005));
        assertThat(Forecast.student(5)).isCloseTo(1.476, within(0.0005));
        assertThat(Forecast.student(10)).isCloseTo(1.372, within(0.0005));
        assertThat(Forecast.student(100_000)).isCloseTo(1.282, within(0.0005));
    }

    /**
     * By hand: days 1 to 5, values 2, 4, 5, 4, 5. Means 3 and 4, Sxx 10, Sxy 6, slope 0.6; residuals −0.8, 0.6, 1, −0.6, −0.2,
     * whose squares sum to 2.4, so s² = 0.8. At 6: 4 + 0.6 × 3 = 5.8; the error of a new value is
     * √(0.8 × (1 + 1/5 + 9/10)) = √1.68 = 1.2961; times 1.6377.
     */
    @Test
    void worked_by_hand() {
        Forecast forecast = Forecast.at(6, points(2, 4, 5, 4, 5)).orElseThrow();
        assertThat(forecast.value()).isCloseTo(5.8, within(1e-9));
        assertThat(forecast.high() - forecast.value()).isCloseTo(1.6377 * 1.29615, within(0.001));
        assertThat(forecast.value() - forecast.low()).isCloseTo(forecast.high() - forecast.value(), within(1e-9));
        assertThat(forecast.from()).isEqualTo(5);
    }

    @Test
    void a_straight_line_goes_on() {
        Forecast forecast = Forecast.at(9, points(10, 20, 30, 40, 50)).orElseThrow();
        assertThat(forecast.value()).isCloseTo(90, within(1e-9));
        assertThat(forecast.high()).isCloseTo(90, within(1e-6));
    }

    @Test
    void of_too_few_or_too_far_ahead_nothing_is_forecast() {
        assertThat(Forecast.at(6, points(1, 2, 3, 4))).isEmpty();
        assertThat(Forecast.at(9, points(1, 2, 3, 4, 5))).isPresent();
        assertThat(Forecast.at(10, points(1, 2, 3, 4, 5))).isEmpty();
        assertThat(Forecast.at(
                        2,
                        List.of(
                                new Forecast.Point(1, 1),
                                new Forecast.Point(1, 2),
                                new Forecast.Point(1, 3),
                                new Forecast.Point(1, 4),
                                new Forecast.Point(1, 5))))
                .isEmpty();
    }

    @Test
    void percentages_end_at_a_hundred() {
        Forecast forecast =
                Forecast.at(9, points(60, 70, 80, 90, 99)).orElseThrow().within(0, 100);
        assertThat(forecast.value()).isEqualTo(100);
        assertThat(forecast.high()).isEqualTo(100);
        assertThat(forecast.low()).isLessThanOrEqualTo(100);
    }

    /** Of lines with normal errors, the next value lies within about as often as is said: of 4000, 80 %, give or take three errors. */
    @Test
    void the_interval_holds_as_often_as_it_says() {
        Random random = new Random(20251014);
        int within = 0;
        int tries = 4_000;
        for (int i = 0; i < tries; i++) {
            double[] values = new double[8];
            for (int day = 0; day < values.length; day++) {
                values[day] = 3 + 0.5 * day + random.nextGaussian();
            }
            Forecast forecast = Forecast.at(12, points(values)).orElseThrow();
            double next = 3 + 0.5 * 11 + random.nextGaussian();
            within += next >= forecast.low() && next <= forecast.high() ? 1 : 0;
        }
        assertThat((double) within / tries).isCloseTo(0.8, within(3 * Math.sqrt(0.8 * 0.2 / tries)));
    }

    /** Where it leads does not depend on what days and values are counted from. */
    @Property
    void moving_all_moves_the_forecast(
            @ForAll @DoubleRange(min = -1000, max = 1000) double days,
            @ForAll @DoubleRange(min = -1000, max = 1000) double values) {
        List<Forecast.Point> points = points(2, 4, 5, 4, 5);
        List<Forecast.Point> moved = points.stream()
                .map(point -> new Forecast.Point(point.day() + days, point.value() + values))
                .toList();
        Forecast one = Forecast.at(8, points).orElseThrow();
        Forecast other = Forecast.at(8 + days, moved).orElseThrow();
        assertThat(other.value()).isCloseTo(one.value() + values, within(1e-6));
        assertThat(other.high()).isCloseTo(one.high() + values, within(1e-6));
    }
}
