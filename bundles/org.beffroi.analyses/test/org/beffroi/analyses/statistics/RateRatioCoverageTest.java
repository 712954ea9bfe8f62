package org.beffroi.analyses.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How often the truth lies within the interval of a rate ratio, of days made by chance from a seed. */
@Tag("verify") // Counts thousands of rates made by chance.
@net.jqwik.api.Tag("verify")
class RateRatioCoverageTest {

    private static final int DRAWS = 3_000;

    /** A count of Poisson's law, or of a negative binomial whose variance is so many times its mean (gamma mixture). */
    private static long count(double mean, double dispersion, Random random) {
        double rate = dispersion <= 1 ? mean : gamma(mean / (dispersion - 1), random) * (dispersion - 1);
        long count = 0;
        for (double left = rate - exponential(random); left > 0; left -= exponential(random)) {
            count++;
        }
        return count;
    }

    private static double exponential(Random random) {
        return -Math.log(1 - random.nextDouble());
    }

    /** Marsaglia and Tsang (2000). */
    private static double gamma(double shape, Random random) {
        if (shape < 1) {
            return gamma(shape + 1, random) * Math.pow(random.nextDouble(), 1 / shape);
        }
        double d = shape - 1.0 / 3;
        double c = 1 / Math.sqrt(9 * d);
        while (true) {
            double x = random.nextGaussian();
            double v = Math.pow(1 + c * x, 3);
            if (v > 0 && Math.log(1 - random.nextDouble()) < 0.5 * x * x + d - d * v + d * Math.log(v)) {
                return d * v;
            }
        }
    }

    private static long[] days(int days, double mean, double dispersion, Random random) {
        long[] counts = new long[days];
        for (int i = 0; i < days; i++) {
            counts[i] = count(mean, dispersion, random);
        }
        return counts;
    }

    /** The share of draws whose interval holds the true ratio. */
    static double coverage(int here, int there, double mean, double ratio, double dispersion) {
        Random random = new Random(20_26);
        int held = 0;
        for (int i = 0; i < DRAWS; i++) {
            held += new RateRatio(days(here, mean * ratio, dispersion, random), days(there, mean, dispersion, random))
                            .interval(Interval.USUAL)
                            .holds(ratio)
                    ? 1
                    : 0;
        }
        return (double) held / DRAWS;
    }

    @ParameterizedTest
    @CsvSource({
        "3, 3", "5, 5", "7, 7", "14, 14", "28, 28", "3, 28", "7, 28", "28, 7",
    })
    void ninety_five_of_a_hundred_hold_the_truth(int here, int there) {
        for (double dispersion : new double[] {1, 1.5, 3, 6}) {
            for (double mean : new double[] {5, 20, 100}) {
                assertThat(coverage(here, there, mean, 1.5, dispersion))
                        .describedAs("%d days against %d of %s, variance %s times that", here, there, mean, dispersion)
                        .isBetween(0.935, 0.999);
            }
        }
    }

    @Test
    void so_does_the_interval_of_a_change_beyond_a_control() {
        Random random = new Random(20_26);
        for (int length : new int[] {3, 7, 14}) {
            int held = 0;
            for (int i = 0; i < DRAWS; i++) {
                RateRatio own = new RateRatio(days(length, 30, 3, random), days(length, 20, 3, random));
                RateRatio control = new RateRatio(days(length, 80, 2, random), days(length, 80, 2, random));
                held += own.intervalOver(control, Interval.USUAL).holds(1.5) ? 1 : 0;
            }
            assertThat((double) held / DRAWS).describedAs("%d days", length).isBetween(0.935, 0.999);
        }
    }

    @Test
    void student_is_as_in_tables() {
        assertThat(Student.within(0.95, 1)).isCloseTo(12.706, within(1e-3));
        assertThat(Student.within(0.95, 4)).isCloseTo(2.776, within(1e-3));
        assertThat(Student.within(0.99, 10)).isCloseTo(3.169, within(1e-3));
        assertThat(Student.within(0.95, 1e7)).isCloseTo(1.960, within(1e-3));
    }

    @Test
    void one_day_against_one_day_tells_nothing() {
        RateRatio ratio = new RateRatio(new long[] {300}, new long[] {100});
        assertThat(ratio.isMeasurable()).isFalse();
        assertThat(ratio.interval(Interval.USUAL)).isEqualTo(new Interval(0, Double.POSITIVE_INFINITY));
    }

    @Provide
    Arbitrary<long[]> counts() {
        return Arbitraries.longs()
                .between(0, 500)
                .array(long[].class)
                .ofMinSize(1)
                .ofMaxSize(30);
    }

    @Property(tries = 200)
    void the_ratio_lies_within_and_turns_over(@ForAll("counts") long[] here, @ForAll("counts") long[] there) {
        RateRatio ratio = new RateRatio(here, there);
        Interval interval = ratio.interval(Interval.USUAL);
        assertThat(interval.holds(ratio.value())).isTrue();
        Interval turned = new RateRatio(there, here).interval(Interval.USUAL);
        assertThat(turned.low() * interval.high())
                .satisfiesAnyOf(
                        product -> assertThat(product).isCloseTo(1, within(1e-9)),
                        product -> assertThat(product).isNaN());
    }
}
