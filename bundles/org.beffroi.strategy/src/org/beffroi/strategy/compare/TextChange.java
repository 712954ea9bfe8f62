package org.beffroi.strategy.compare;

import java.util.List;

/**
 * What changed between two texts, from the first word that is another to the last, with some words around.
 *
 * @param before the words that were there; empty where words only came
 * @param after the words that are there; empty where words only went
 */
record TextChange(String before, String after) {

    private static final int AROUND = 3;
    private static final int LONGEST = 14;
    private static final String MORE = "…";

    static TextChange of(String before, String after) {
        List<String> was = words(before);
        List<String> is = words(after);
        int same = 0;
        while (same < was.size() && same < is.size() && was.get(same).equals(is.get(same))) {
            same++;
        }
        int last = 0;
        while (last < was.size() - same
                && last < is.size() - same
                && was.get(was.size() - 1 - last).equals(is.get(is.size() - 1 - last))) {
            last++;
        }
        boolean came = same + last == was.size();
        boolean went = same + last == is.size();
        // What only came or went says itself; what became something else is shown among its neighbours.
        int around = came || went ? 0 : AROUND;
        return new TextChange(came ? "" : cut(was, same, last, around), went ? "" : cut(is, same, last, around));
    }

    private static List<String> words(String text) {
        String plain = text.strip();
        return plain.isEmpty() ? List.of() : List.of(plain.split("\\s+"));
    }

    private static String cut(List<String> words, int same, int last, int around) {
        int from = Math.max(0, same - around);
        int to = Math.min(words.size(), words.size() - last + around);
        boolean isLong = to - from > LONGEST;
        String said = isLong
                ? String.join(" ", words.subList(from, from + LONGEST / 2))
                        + " " + MORE + " "
                        + String.join(" ", words.subList(to - LONGEST / 2, to))
                : String.join(" ", words.subList(from, to));
        return (from > 0 ? MORE : "") + said + (to < words.size() ? MORE : "");
    }
}
