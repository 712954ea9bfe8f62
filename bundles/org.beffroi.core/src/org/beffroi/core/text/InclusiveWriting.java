package org.beffroi.core.text;

import java.util.Set;

/**
 * The endings by which French writes both genders or both numbers at once: {@code habitant·e·s}, {@code citoyen.ne.s},
 * {@code agent(e)s}, {@code commune(s)}, {@code élu-e-s}. They belong to their word, whose stem is written without them.
 */
final class InclusiveWriting {
    /** Endings that are no French word: one full stop or hyphen before them is enough. */
    private static final Set<String> FEMININE =
            Set.of("e", "es", "ere", "rice", "rices", "trice", "trices", "euse", "euses", "sse", "sses", "nes");

    /** Endings that may be words too: they count after a full stop only when {@code s} follows in the same way. */
    private static final Set<String> BEFORE_PLURAL = Set.of("ne", "le", "te", "se", "ve", "fe", "re", "che", "x");

    /** Endings that count in brackets or after a middle dot only. */
    private static final Set<String> MARKED = Set.of("s", "les", "tes", "ses", "ves");

    /** More letters than any ending has. */
    private static final int LONGEST = 8;

    /** A full stop within a shorter word is a forgotten space ({@code tu.es}). */
    private static final int SHORTEST_BEFORE_STOP = 3;

    private InclusiveWriting() {}

    /** Whether the char may begin an inclusive ending. */
    static boolean isMark(char c) {
        return c == '(' || c == '.' || c == '-' || Characters.classOf(c) == Characters.MIDDLE_DOT;
    }

    /** The offset after the inclusive ending that follows a word, or {@code end}, that of the word, without one. */
    static int end(String text, int start, int end) {
        char mark = text.charAt(end);
        int after =
                switch (mark) {
                    case '(' -> bracketed(text, end);
                    case '.' -> end - start < SHORTEST_BEFORE_STOP ? end : separated(text, end, mark);
                    case '-' -> separated(text, end, mark);
                    default -> dotted(text, end);
                };
        return after < text.length() && isWordCharacter(text, after) ? end : after;
    }

    /** The form of a word without its inclusive ending; a middle dot that begins none is left out. */
    static String stem(String form) {
        for (int i = 2; i < form.length(); i++) {
            char c = form.charAt(i);
            if (c == '(' || c == '.' || c == '-' || c == '·' && dotted(form, i) == form.length()) {
                return form.substring(0, i);
            }
        }
        return form.replace("·", "");
    }

    /** Reads {@code ·e·s}. */
    private static int dotted(String text, int end) {
        int after = end;
        while (after < text.length() && Characters.classOf(text.charAt(after)) == Characters.MIDDLE_DOT) {
            int next = letters(text, after + 1);
            if (!isMarked(Folding.fold(text.substring(after + 1, next)))) {
                return end;
            }
            after = next;
        }
        return after;
    }

    /** Reads {@code .e}, {@code .e.s}, {@code .ne.s}, {@code -e-s}. */
    private static int separated(String text, int end, char mark) {
        int first = letters(text, end + 1);
        String ending = Folding.fold(text.substring(end + 1, first));
        boolean plural = first + 1 < text.length()
                && text.charAt(first) == mark
                && (text.charAt(first + 1) == 's' || text.charAt(first + 1) == 'S');
        if (plural && (FEMININE.contains(ending) || BEFORE_PLURAL.contains(ending))) {
            return first + 2;
        }
        return mark == '.' && FEMININE.contains(ending) ? first : end;
    }

    /** Reads {@code (s)}, {@code (e)s}, {@code (e)(s)}. */
    private static int bracketed(String text, int end) {
        int close = letters(text, end + 1);
        if (close >= text.length() || text.charAt(close) != ')') {
            return end;
        }
        if (!isMarked(Folding.fold(text.substring(end + 1, close)))) {
            return end;
        }
        int after = close + 1;
        if (after < text.length() && (text.charAt(after) == 's' || text.charAt(after) == 'S')) {
            return after + 1;
        }
        return text.regionMatches(true, after, "(s)", 0, 3) ? after + 3 : after;
    }

    private static int letters(String text, int from) {
        int i = from;
        while (i < text.length() && i - from < LONGEST && Character.isLetter(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean isMarked(String ending) {
        return FEMININE.contains(ending) || BEFORE_PLURAL.contains(ending) || MARKED.contains(ending);
    }

    private static boolean isWordCharacter(String text, int at) {
        byte c = Characters.classOf(text.codePointAt(at));
        return c == Characters.LETTER || c == Characters.DIGIT || c == Characters.MARK || c == Characters.AT;
    }
}
