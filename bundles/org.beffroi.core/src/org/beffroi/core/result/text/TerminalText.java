package org.beffroi.core.result.text;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Text as a terminal shows it, where a column holds one letter and an emoji takes two.
 *
 * <p>Widths follow Unicode's East Asian Width (UAX 11, wide and fullwidth) and emoji presentation (UTS 51), counted by
 * grapheme cluster, so that a family of emoji joined together is one picture of two columns.
 */
public final class TerminalText {

    /** First and last code point of each span that takes two columns, emoji left aside; UAX 11, Unicode 16. */
    private static final int[][] WIDE = {
        {0x1100, 0x115F}, {0x2329, 0x232A}, {0x2E80, 0x303E}, {0x3041, 0x4DBF}, {0x4E00, 0xA4CF},
        {0xA960, 0xA97F}, {0xAC00, 0xD7A3}, {0xF900, 0xFAFF}, {0xFE10, 0xFE19}, {0xFE30, 0xFE6F},
        {0xFF01, 0xFF60}, {0xFFE0, 0xFFE6}, {0x16FE0, 0x18DFF}, {0x1B000, 0x1B2FB}, {0x1F200, 0x1F265},
        {0x20000, 0x3FFFD},
    };

    private static final int EMOJI_STYLE = 0xFE0F;
    private static final String ELLIPSIS = "…";

    /** Characters beyond the columns that are looked at first: finding clusters goes through all that is given to it. */
    private static final int FIRST_LOOK = 200;

    private static final int LONGEST_CLUSTER = 64;

    private TerminalText() {}

    /**
     * The text on one line, with nothing that a terminal would obey: line breaks and tabs are spaces, other control
     * characters and marks that turn the direction of writing are gone.
     */
    public static String harmless(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints().forEach(point -> {
            if (point == '\n' || point == '\r' || point == '\t' || point == 0x2028 || point == 0x2029) {
                kept.append(' ');
            } else if (!Character.isISOControl(point) && !turnsDirection(point)) {
                kept.appendCodePoint(point);
            }
        });
        return kept.toString();
    }

    /** Columns that a text without line breaks takes. */
    public static int width(String text) {
        if (isSimple(text)) {
            return text.length();
        }
        int columns = 0;
        for (String cluster : clusters(text)) {
            columns += clusterWidth(cluster);
        }
        return columns;
    }

    /** The text, cut and ended by an ellipsis where it takes more than so many columns (at least 1). */
    public static String cut(String text, int columns) {
        return isWider(text, columns) ? head(text, columns - 1) + ELLIPSIS : text;
    }

    /** The end of the text, preceded by an ellipsis where the whole takes more than so many columns (at least 1). */
    public static String tail(String text, int columns) {
        int used = width(text);
        if (used <= columns) {
            return text;
        }
        StringBuilder tail = new StringBuilder();
        for (String cluster : clusters(text)) {
            if (used <= columns - 1) {
                tail.append(cluster);
            }
            used -= clusterWidth(cluster);
        }
        return ELLIPSIS + tail;
    }

    /** The text followed by as many spaces as it takes to fill so many columns. */
    public static String padRight(String text, int columns) {
        return text + " ".repeat(Math.max(0, columns - width(text)));
    }

    /** The text preceded by as many spaces as it takes to fill so many columns. */
    public static String padLeft(String text, int columns) {
        return " ".repeat(Math.max(0, columns - width(text))) + text;
    }

    /**
     * The text in lines of at most so many columns, broken at spaces, inside a word only where it is longer than a line.
     *
     * @param columns at least 2
     * @param lines at least 1: the last one ends with an ellipsis where the text goes on
     */
    public static List<String> wrap(String text, int columns, int lines) {
        List<String> wrapped = new ArrayList<>();
        String rest = text.strip();
        while (wrapped.size() < lines - 1 && isWider(rest, columns)) {
            String line = head(rest, columns);
            int space = rest.charAt(line.length()) == ' ' ? line.length() : line.lastIndexOf(' ');
            int end = space > 0 ? space : Math.max(line.length(), 1);
            wrapped.add(rest.substring(0, end).stripTrailing());
            rest = rest.substring(end).stripLeading();
        }
        wrapped.add(cut(rest, columns));
        return wrapped;
    }

    /** Looks no farther than it must: a text may be as long as a novel. */
    private static boolean isWider(String text, int columns) {
        return head(text, columns).length() < text.length();
    }

    /** The longest beginning that takes at most so many columns, never cutting a cluster. */
    private static String head(String text, int columns) {
        int looked = Math.min(text.length(), FIRST_LOOK + columns);
        while (true) {
            String beginning = text.substring(0, looked);
            int used = 0;
            int taken = 0;
            for (String cluster : clusters(beginning)) {
                used += clusterWidth(cluster);
                if (used > columns) {
                    break;
                }
                taken += cluster.length();
            }
            // The last cluster of a beginning may be a part of one: then more must be seen of it.
            boolean seen = used > columns && taken < looked - LONGEST_CLUSTER || looked == text.length();
            if (seen) {
                return text.substring(0, taken);
            }
            looked = Math.min(text.length(), looked * 2);
        }
    }

    private static boolean isSimple(String text) {
        return text.chars().allMatch(letter -> letter < 0x300 && letter != 0xAD && !Character.isISOControl(letter));
    }

    private static List<String> clusters(String text) {
        BreakIterator breaks = BreakIterator.getCharacterInstance(Locale.ROOT);
        breaks.setText(text);
        List<String> clusters = new ArrayList<>();
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            clusters.add(text.substring(start, end));
            start = end;
        }
        return clusters;
    }

    private static int clusterWidth(String cluster) {
        int first = cluster.codePointAt(0);
        if (Character.isISOControl(first) || isInvisible(first)) {
            return 0;
        }
        boolean picture = Character.isEmojiPresentation(first) || cluster.indexOf(EMOJI_STYLE) >= 0 || isFlag(cluster);
        return picture || isWide(first) ? 2 : 1;
    }

    /** A flag is two regional letters. */
    private static boolean isFlag(String cluster) {
        int first = cluster.codePointAt(0);
        return first >= 0x1F1E6 && first <= 0x1F1FF && cluster.codePointCount(0, cluster.length()) == 2;
    }

    private static boolean isInvisible(int point) {
        int type = Character.getType(point);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT;
    }

    private static boolean isWide(int point) {
        for (int[] span : WIDE) {
            if (point < span[0]) {
                return false;
            }
            if (point <= span[1]) {
                return true;
            }
        }
        return false;
    }

    private static boolean turnsDirection(int point) {
        return point >= 0x202A && point <= 0x202E || point >= 0x2066 && point <= 0x2069;
    }
}
