package org.beffroi.observatory.census;

import java.util.Arrays;
import java.util.Locale;
import java.util.OptionalInt;

/**
 * Sizes of communes by inhabitants, as the State’s figures on local authorities group them (DGCL, <i>Les collectivités locales en
 * chiffres</i>): a stratum begins with its lower bound and ends before that of the next.
 */
public enum Stratum {
    BELOW_2000(0, 2_000),
    FROM_2000(2_000, 10_000),
    FROM_10000(10_000, 20_000),
    FROM_20000(20_000, 50_000),
    FROM_50000(50_000, 100_000),
    FROM_100000(100_000, Integer.MAX_VALUE),
    /** Nobody is counted there. */
    UNKNOWN(-1, -1);

    private final int from;
    private final int to;

    Stratum(int from, int to) {
        this.from = from;
        this.to = to;
    }

    /** The one of so many inhabitants. */
    public static Stratum of(OptionalInt population) {
        return population.isEmpty()
                ? UNKNOWN
                : Arrays.stream(values())
                        .filter(one -> population.getAsInt() >= one.from && population.getAsInt() < one.to)
                        .findFirst()
                        .orElse(UNKNOWN);
    }

    /** The fewest inhabitants; -1 where nobody is counted. */
    public int from() {
        return from;
    }

    /** The first number of inhabitants that is too many; {@link Integer#MAX_VALUE} of the largest, -1 where nobody is counted. */
    public int to() {
        return to;
    }

    /** The word that files and programs read. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
