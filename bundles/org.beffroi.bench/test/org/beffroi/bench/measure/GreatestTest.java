package org.beffroi.bench.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class GreatestTest {

    @Property
    void keepsWhatSortingPutsFirst(
            @ForAll List<@IntRange(min = 0, max = 20) Integer> figures, @ForAll @IntRange(min = 1, max = 8) int most) {
        Greatest greatest = new Greatest(most);
        for (int i = 0; i < figures.size(); i++) {
            greatest.offer(figures.get(i), i);
        }
        assertThat(greatest.inOrder())
                .containsExactly(IntStream.range(0, figures.size())
                        .boxed()
                        .sorted(Comparator.<Integer>comparingInt(i -> -figures.get(i))
                                .thenComparing(i -> i))
                        .limit(most)
                        .mapToInt(i -> i)
                        .toArray());
    }

    /** Ten of a hundred against ten of a thousand, worked out cell by cell. */
    @Test
    void logLikelihoodIsThatOfATableOfTwoByTwo() {
        assertThat(LogLikelihood.of(10, 100, 10, 1000)).isCloseTo(22.908, within(0.001));
        assertThat(LogLikelihood.of(10, 1000, 10, 100)).isZero();
        assertThat(LogLikelihood.of(1, 10, 0, 10)).isPositive();
    }
}
