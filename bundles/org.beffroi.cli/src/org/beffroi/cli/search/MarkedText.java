package org.beffroi.cli.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.beffroi.core.result.text.TerminalText;

/**
 * A text on one line of which some letters are marked, because the query matched there.
 *
 * @param text harmless to a terminal
 * @param marked which letters (UTF-16 units) are marked
 */
record MarkedText(String text, BitSet marked) {

    private static final String ON = "\u001b[1;4m";
    private static final String OFF = "\u001b[0m";
    private static final String ELLIPSIS = "…";

    /** From a text and spans of it, each with its first letter and the one after its last. */
    static MarkedText of(String text, List<int[]> spans) {
        BitSet original = new BitSet(text.length());
        spans.forEach(span -> original.set(span[0], Math.min(span[1], text.length())));
        StringBuilder kept = new StringBuilder();
        BitSet marked = new BitSet();
        for (int i = 0; i < text.length(); ) {
            int next = i + Character.charCount(text.codePointAt(i));
            String harmless = TerminalText.harmless(text.substring(i, next));
            boolean space = harmless.isBlank() && (kept.isEmpty() || kept.charAt(kept.length() - 1) == ' ');
            if (!space) {
                marked.set(kept.length(), kept.length() + harmless.length(), original.get(i));
                kept.append(harmless);
            }
            i = next;
        }
        return new MarkedText(kept.toString(), marked);
    }

    /** The text from near its first mark on, where that one would not be seen in so many columns. */
    MarkedText fromFirstMark(int columns) {
        int first = marked.nextSetBit(0);
        if (first < columns) {
            return this;
        }
        int space = text.lastIndexOf(' ', Math.max(0, first - columns / 3));
        int begin = space < 0 ? first : space + 1;
        BitSet moved = new BitSet();
        marked.stream().filter(i -> i >= begin).forEach(i -> moved.set(i - begin + ELLIPSIS.length() + 1));
        return new MarkedText(ELLIPSIS + " " + text.substring(begin), moved);
    }

    /** Lines of at most so many columns; marks are bold and underlined where styles may be used. */
    List<String> lines(int columns, int most, boolean styled) {
        List<String> lines = new ArrayList<>();
        int from = 0;
        for (String line : TerminalText.wrap(text, columns, most)) {
            boolean cut = line.endsWith(ELLIPSIS) && !text.startsWith(line, from);
            String plain = cut ? line.substring(0, line.length() - ELLIPSIS.length()) : line;
            int at = Math.max(from, text.indexOf(plain, from));
            lines.add((styled ? styled(plain, at) : plain) + (cut ? ELLIPSIS : ""));
            from = at + plain.length();
        }
        return lines;
    }

    private String styled(String line, int at) {
        StringBuilder styled = new StringBuilder();
        boolean on = false;
        for (int i = 0; i < line.length(); i++) {
            if (marked.get(at + i) != on) {
                on = !on;
                styled.append(on ? ON : OFF);
            }
            styled.append(line.charAt(i));
        }
        return styled.append(on ? OFF : "").toString();
    }
}
