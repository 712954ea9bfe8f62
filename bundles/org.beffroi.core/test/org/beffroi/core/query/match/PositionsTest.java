package org.beffroi.core.query.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** The algebra of positions against definitions said as plainly as can be. */
class PositionsTest {

    @Provide
    Arbitrary<int[]> positions() {
        return Arbitraries.integers().between(0, 25).set().ofMaxSize(10).map(PositionsTest::sorted);
    }

    @Provide
    Arbitrary<List<int[]>> words() {
        return positions().list().ofMinSize(1).ofMaxSize(4);
    }

    @Provide
    Arbitrary<List<int[]>> intervals() {
        return Arbitraries.integers()
                .between(0, 25)
                .flatMap(start ->
                        Arbitraries.integers().between(start, start + 4).map(end -> new int[] {start, end}))
                .list()
                .ofMaxSize(6)
                .map(list -> list.stream()
                        .sorted((one, other) -> Integer.compare(one[0], other[0]))
                        .toList());
    }

    @Property
    void aRowIsTheShortestFromItsStart(@ForAll("words") List<int[]> words, @ForAll @IntRange(max = 5) int slop) {
        List<String> expected = new ArrayList<>();
        for (int start : words.getFirst()) {
            Set<Integer> ends = new TreeSet<>();
            extend(words, 1, start, start, slop, ends);
            if (!ends.isEmpty()) {
                expected.add(start + "-" + ends.iterator().next());
            }
        }
        List<String> found = new ArrayList<>();
        for (int[] row : Positions.rows(words, slop)) {
            int[] at = new int[row.length];
            for (int k = 0; k < row.length; k++) {
                at[k] = words.get(k)[row[k]];
                assertThat(k == 0 || at[k] > at[k - 1]).isTrue();
            }
            found.add(at[0] + "-" + at[at.length - 1]);
        }
        assertThat(found).isEqualTo(expected);
    }

    private static void extend(List<int[]> words, int next, int start, int at, int slop, Set<Integer> ends) {
        if (next == words.size()) {
            int others = at - start + 1 - words.size();
            if (others <= slop) {
                ends.add(at);
            }
            return;
        }
        for (int position : words.get(next)) {
            if (position > at) {
                extend(words, next + 1, start, position, slop, ends);
            }
        }
    }

    @Property
    void nearPairsAreAllThatShareNoPositionAndAreCloseEnough(
            @ForAll("intervals") List<int[]> left,
            @ForAll("intervals") List<int[]> right,
            @ForAll @IntRange(min = 1, max = 8) int distance,
            @ForAll boolean ordered) {
        Set<String> expected = new TreeSet<>();
        for (int i = 0; i < left.size(); i++) {
            for (int j = 0; j < right.size(); j++) {
                boolean before = right.get(j)[0] > left.get(i)[1] && right.get(j)[0] - left.get(i)[1] <= distance;
                boolean after = left.get(i)[0] > right.get(j)[1] && left.get(i)[0] - right.get(j)[1] <= distance;
                if (before || after && !ordered) {
                    expected.add(i + "," + j);
                }
            }
        }
        Set<String> found = new TreeSet<>();
        Positions.nearPairs(
                starts(left),
                ends(left),
                starts(right),
                ends(right),
                distance,
                ordered,
                (i, j) -> found.add(i + "," + j));
        assertThat(found).isEqualTo(expected);
        assertThat(Positions.areNear(starts(left), ends(left), starts(right), ends(right), distance, ordered))
                .isEqualTo(!expected.isEmpty());
    }

    @Property
    void nearIsTheSameFromBothSides(
            @ForAll("intervals") List<int[]> left,
            @ForAll("intervals") List<int[]> right,
            @ForAll @IntRange(min = 1, max = 8) int distance) {
        assertThat(Positions.areNear(starts(left), ends(left), starts(right), ends(right), distance, false))
                .isEqualTo(Positions.areNear(starts(right), ends(right), starts(left), ends(left), distance, false));
    }

    @Test
    void oneWordSatisfiesNeverBothSides() {
        int[] only = {4};
        int[] twice = {4, 6};
        assertThat(Positions.areNear(only, only, only, only, 5, false)).isFalse();
        assertThat(Positions.areNear(twice, twice, twice, twice, 2, true)).isTrue();
        assertThat(Positions.areNear(twice, twice, twice, twice, 1, true)).isFalse();
    }

    @Test
    void nothingInARowIsNowhere() {
        assertThat(Positions.rows(List.of(), 3)).isEmpty();
        assertThat(Positions.rows(List.of(new int[] {1}, new int[0]), 3)).isEmpty();
    }

    private static int[] sorted(Set<Integer> set) {
        return set.stream().mapToInt(Integer::intValue).sorted().toArray();
    }

    private static int[] starts(List<int[]> intervals) {
        return intervals.stream().mapToInt(interval -> interval[0]).toArray();
    }

    private static int[] ends(List<int[]> intervals) {
        return intervals.stream().mapToInt(interval -> interval[1]).toArray();
    }
}
