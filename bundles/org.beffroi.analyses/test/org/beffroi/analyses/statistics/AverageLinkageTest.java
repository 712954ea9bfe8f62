package org.beffroi.analyses.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class AverageLinkageTest {

    @Test
    void nothing_has_no_groups_and_one_thing_has_its_own() {
        assertThat(AverageLinkage.groups(new double[0][0], 0)).isEmpty();
        assertThat(AverageLinkage.groups(new double[1][1], 0)).containsExactly(List.of(0));
    }

    @Test
    void what_is_tied_to_one_alone_is_not_joined_to_a_group_of_three() {
        double[][] ties = {
            {0, 3, 3, 2},
            {3, 0, 3, -5},
            {3, 3, 0, -5},
            {2, -5, -5, 0}
        };

        assertThat(AverageLinkage.groups(ties, 0)).containsExactly(List.of(0, 1, 2), List.of(3));
    }

    @Test
    void ties_that_were_given_are_left_as_they_are() {
        double[][] ties = {{0, 1, 1}, {1, 0, 1}, {1, 1, 0}};

        AverageLinkage.groups(ties, 0);

        assertThat(ties).isDeepEqualTo(new double[][] {{0, 1, 1}, {1, 0, 1}, {1, 1, 0}});
    }

    @Property
    void groups_are_those_of_joining_the_nearest_two_again_and_again(
            @ForAll long seed,
            @ForAll @IntRange(max = 18) int things,
            @ForAll @DoubleRange(min = -3, max = 3) double least) {
        Random random = new Random(seed);
        double[][] ties = new double[things][things];
        for (int i = 0; i < things; i++) {
            for (int j = 0; j < i; j++) {
                ties[i][j] = 2 * random.nextGaussian();
                ties[j][i] = ties[i][j];
            }
        }

        assertThat(AverageLinkage.groups(ties, least)).isEqualTo(joined(ties, least));
    }

    /** The same by its definition, each mean counted from the ties of the things. */
    private static List<List<Integer>> joined(double[][] ties, double least) {
        List<List<Integer>> groups = new ArrayList<>();
        for (int i = 0; i < ties.length; i++) {
            groups.add(List.of(i));
        }
        while (true) {
            int best = -1;
            int with = -1;
            double most = least;
            for (int i = 0; i < groups.size(); i++) {
                for (int j = 0; j < i; j++) {
                    double mean = mean(groups.get(i), groups.get(j), ties);
                    if (mean >= most) {
                        most = mean;
                        best = i;
                        with = j;
                    }
                }
            }
            if (best < 0) {
                groups.sort(Comparator.comparing(List::getFirst));
                return groups;
            }
            List<Integer> both = new ArrayList<>(groups.get(best));
            both.addAll(groups.get(with));
            both.sort(Comparator.naturalOrder());
            groups.set(with, both);
            groups.remove(best);
        }
    }

    private static double mean(List<Integer> one, List<Integer> other, double[][] ties) {
        return one.stream()
                .flatMap(i -> other.stream().map(j -> ties[i][j]))
                .mapToDouble(Double::doubleValue)
                .average()
                .orElseThrow();
    }
}
