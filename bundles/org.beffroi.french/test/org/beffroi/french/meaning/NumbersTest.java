package org.beffroi.french.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class NumbersTest {

    @Property(tries = 300)
    void the_largest_are_those_that_sorting_finds(
            @ForAll long seed, @ForAll @IntRange(max = 60) int many, @ForAll @IntRange(min = 1, max = 20) int limit) {
        Random random = new Random(seed);
        float[] all = new float[many];
        for (int i = 0; i < many; i++) {
            // Equal ones, zeros and ones below zero among them.
            all[i] = random.nextInt(-2, 9) / 4f;
        }
        List<Integer> expected = IntStream.range(0, many)
                .filter(i -> all[i] > 0)
                .boxed()
                .sorted(Comparator.<Integer>comparingDouble(i -> -all[i]).thenComparing(Comparator.naturalOrder()))
                .limit(limit)
                .sorted()
                .toList();

        Numbers most = Numbers.most(all, limit);

        assertThat(IntStream.range(0, most.size()).mapToObj(most::place)).containsExactlyElementsOf(expected);
        assertThat(IntStream.range(0, most.size()))
                .allSatisfy(i -> assertThat(most.number(i)).isEqualTo(all[most.place(i)]));
    }
}
