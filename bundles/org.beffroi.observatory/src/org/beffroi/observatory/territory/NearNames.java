package org.beffroi.observatory.territory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.beffroi.core.territory.Territories;
import org.beffroi.core.territory.Territory;
import org.beffroi.core.text.Folding;

/**
 * Finds the territories whose names are nearest to one that none has: letters that are missing, too many, others, or two that
 * changed places (the distance of Damerau 1964, <i>Communications of the ACM</i> 7, p. 171–176, each place edited once).
 * Immutable.
 */
public final class NearNames {

    private static final int MOST = 3;

    /** Shorter names have so many neighbours at two letters that none of them was meant more than another. */
    private static final int FOR_TWO = 8;

    private static final int SHORTEST = 4;

    private final List<Named> names;

    private record Named(Territory territory, String letters) {}

    private record Near(Territory territory, int apart) {}

    public NearNames(Territories territories) {
        this.names = Stream.of(Territory.Kind.values())
                .flatMap(territories::all)
                .map(one -> new Named(one, letters(one.name())))
                .toList();
    }

    /** The nearest first, of those the one with most inhabitants; none where nothing is near, three at most. */
    public List<Territory> of(String written) {
        String letters = letters(written);
        List<Near> near = new ArrayList<>();
        if (letters.length() >= SHORTEST) {
            int most = letters.length() < FOR_TWO ? 1 : 2;
            for (Named one : names) {
                int apart = apart(letters, one.letters(), most);
                if (apart <= most) {
                    near.add(new Near(one.territory(), apart));
                }
            }
        }
        return near.stream()
                .sorted(Comparator.comparingInt(Near::apart)
                        .thenComparing(one -> -one.territory().population().orElse(0))
                        .thenComparing(one -> one.territory().code()))
                .limit(MOST)
                .map(Near::territory)
                .toList();
    }

    private static String letters(String name) {
        return Folding.fold(name).replaceAll("[^\\p{L}\\p{N}]+", "");
    }

    /** How many letters two names are apart; more than the most where it is more. */
    private static int apart(String one, String other, int most) {
        if (Math.abs(one.length() - other.length()) > most) {
            return most + 1;
        }
        int[] before = new int[other.length() + 1];
        int[] last = new int[other.length() + 1];
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            row[0] = i;
            int least = i;
            for (int j = 1; j <= other.length(); j++) {
                boolean same = one.charAt(i - 1) == other.charAt(j - 1);
                row[j] = Math.min(Math.min(last[j], row[j - 1]) + 1, last[j - 1] + (same ? 0 : 1));
                if (i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1)) {
                    row[j] = Math.min(row[j], before[j - 2] + 1);
                }
                least = Math.min(least, row[j]);
            }
            if (least > most) {
                return most + 1;
            }
            int[] free = before;
            before = last;
            last = row;
            row = free;
        }
        return last[other.length()];
    }
}
