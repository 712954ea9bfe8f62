package org.beffroi.observatory.territory;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.beffroi.core.territory.Territory.Kind;

/** The members of each territory, the most inhabited first, in two arrays. Immutable. */
final class Memberships {

    /** Where the members of a row begin; those of the next row follow. */
    private final int[] starts;

    private final int[] members;

    Memberships(Gazetteer gazetteer) {
        int[] rows = gazetteer.byPopulation(
                IntStream.concat(gazetteer.rows(Kind.COMMUNE), gazetteer.rows(Kind.MUNICIPAL_ARRONDISSEMENT)));
        int[][] wholes =
                Arrays.stream(rows).mapToObj(row -> wholesOf(gazetteer, row)).toArray(int[][]::new);
        starts = new int[gazetteer.size() + 1];
        Arrays.stream(wholes).flatMapToInt(Arrays::stream).forEach(whole -> starts[whole + 1]++);
        Arrays.parallelPrefix(starts, Integer::sum);
        members = new int[starts[gazetteer.size()]];
        int[] next = starts.clone();
        for (int i = 0; i < rows.length; i++) {
            for (int whole : wholes[i]) {
                members[next[whole]++] = rows[i];
            }
        }
    }

    /** A commune is a member of all that contains it; an arrondissement of its commune alone. */
    private static int[] wholesOf(Gazetteer gazetteer, int row) {
        int[] within = gazetteer.within(row);
        return gazetteer.kind(row) == Kind.COMMUNE ? within : Arrays.copyOf(within, 1);
    }

    IntStream of(int row) {
        return Arrays.stream(members, starts[row], starts[row + 1]);
    }
}
