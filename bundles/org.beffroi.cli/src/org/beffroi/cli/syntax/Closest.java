package org.beffroi.cli.syntax;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** The known name that someone probably meant. */
final class Closest {

    private static final int FARTHEST = 2;

    private Closest() {}

    /** The name that is at most two edits away (Levenshtein, 1966), or that begins as typed; empty without any. */
    static Optional<String> to(String typed, Collection<String> known) {
        return known.stream()
                .filter(name -> edits(typed, name) <= FARTHEST || typed.length() > 2 && name.startsWith(typed))
                .min(Comparator.comparingInt((String name) -> edits(typed, name))
                        .thenComparing(name -> name));
    }

    static int edits(String a, String b) {
        int[] before = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            before[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = before[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, Math.min(before[j], row[j - 1]) + 1);
            }
            before = row;
        }
        return before[b.length()];
    }
}
