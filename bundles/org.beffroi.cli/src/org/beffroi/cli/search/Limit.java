package org.beffroi.cli.search;

import java.util.Optional;
import org.beffroi.cli.syntax.WrongUse;

/** How many rows are wanted. */
public final class Limit {

    private Limit() {}

    /**
     * The number typed, {@link Long#MAX_VALUE} for {@code all} (or {@code tout}), else the usual one.
     *
     * @throws WrongUse if it is neither
     */
    public static long of(Optional<String> typed, long usual) {
        if (typed.isEmpty()) {
            return usual;
        }
        String text = typed.get();
        if (isAll(text)) {
            return Long.MAX_VALUE;
        }
        if (text.matches("[1-9][0-9]{0,14}")) {
            return Long.parseLong(text);
        }
        throw WrongUse.of("limit.unknown", text);
    }

    /** True for {@code all} and {@code tout}. */
    public static boolean isAll(String text) {
        return text.equalsIgnoreCase("all") || text.equalsIgnoreCase("tout");
    }
}
