package org.beffroi.french.speaker;

import java.util.Arrays;
import java.util.Map;
import org.beffroi.core.text.Folding;

/**
 * Brings what the eye takes for the same to one form: the idea of the skeleton of Unicode Technical Standard 39 (section 4),
 * for names in lower case without accents or separators. Immutable; safe for several threads.
 */
final class Lookalikes {

    private static final int TABLE_END = 0x600;

    private final char[] table = new char[TABLE_END];
    private final Map<Character, Character> beyond;

    Lookalikes(Map<Character, Character> readsAs) {
        for (int c = 0; c < TABLE_END; c++) {
            table[c] = (char) c;
        }
        readsAs.forEach((letter, plain) -> {
            if (letter < TABLE_END) {
                table[letter] = plain;
            }
        });
        beyond = Map.copyOf(readsAs);
    }

    /**
     * A name in its forms.
     *
     * @param folded in lower case without accents
     * @param read look-alike letters brought to one
     * @param letters a bit for each letter and figure of {@code read}
     */
    record Form(String folded, String read, long letters) {

        /** Letters and figures alone, and signs that are read as letters. */
        String plain() {
            StringBuilder plain = new StringBuilder(folded.length());
            for (int i = 0; i < folded.length(); i++) {
                if (isKept(folded.charAt(i))) {
                    plain.append(folded.charAt(i));
                }
            }
            return plain.toString();
        }

        /** {@link #read}, each run of one letter once. */
        String collapsed() {
            StringBuilder collapsed = new StringBuilder(read.length());
            for (int i = 0; i < read.length(); i++) {
                if (i == 0 || read.charAt(i) != read.charAt(i - 1)) {
                    collapsed.append(read.charAt(i));
                }
            }
            return collapsed.toString();
        }
    }

    /** The forms of a name. */
    Form of(String name) {
        String folded = Folding.fold(name);
        int length = folded.length();
        char[] read = new char[length];
        int size = 0;
        for (int i = 0; i < length; i++) {
            if (!isKept(folded.charAt(i))) {
                continue;
            }
            char c = read(folded.charAt(i));
            if (c == 'n' && size > 0 && read[size - 1] == 'r') {
                read[size - 1] = 'm';
            } else {
                read[size++] = c;
            }
        }
        long letters = 0;
        for (int i = 0; i < size; i++) {
            letters |= bit(read[i]);
        }
        return new Form(folded, new String(read, 0, size), letters);
    }

    private static boolean isKept(char c) {
        return c >= 'a' && c <= 'z'
                || c >= '0' && c <= '9'
                || c == '$'
                || c == '€'
                || c == '@'
                || c >= 0x80 && Character.isLetterOrDigit(c);
    }

    private char read(char c) {
        return c < TABLE_END ? table[c] : beyond.getOrDefault(c, c);
    }

    private static long bit(char c) {
        if (c >= 'a' && c <= 'z') {
            return 1L << (c - 'a');
        }
        return c >= '0' && c <= '9' ? 1L << (c - '0' + 26) : 1L << (36 + c % 28);
    }

    /**
     * How many letters must be put in, taken out, put for another or swapped with their neighbour, each place touched once:
     * optimal string alignment (after Damerau 1964).
     *
     * @return the distance, or {@code most + 1} where it is larger
     */
    static int distance(String one, String other, int most) {
        int n = one.length();
        int m = other.length();
        if (Math.abs(n - m) > most) {
            return most + 1;
        }
        int[] before = new int[m + 1];
        int[] last = new int[m + 1];
        int[] now = new int[m + 1];
        for (int j = 0; j <= m; j++) {
            last[j] = j;
        }
        for (int i = 1; i <= n; i++) {
            Arrays.fill(now, most + 1);
            now[0] = i;
            int least = i;
            int to = Math.min(m, i + most);
            for (int j = Math.max(1, i - most); j <= to; j++) {
                int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                int cost = Math.min(last[j - 1] + change, Math.min(last[j], now[j - 1]) + 1);
                if (i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1)) {
                    cost = Math.min(cost, before[j - 2] + 1);
                }
                now[j] = cost;
                least = Math.min(least, cost);
            }
            if (least > most) {
                return most + 1;
            }
            int[] free = before;
            before = last;
            last = now;
            now = free;
        }
        return Math.min(last[m], most + 1);
    }
}
