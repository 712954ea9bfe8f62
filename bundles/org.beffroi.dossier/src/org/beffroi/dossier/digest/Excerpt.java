package org.beffroi.dossier.digest;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import org.beffroi.core.document.Run;

/**
 * The part of a text that is quoted: whole where it is short, else some words around what was looked for, on one line,
 * with the rest marked as left out.
 */
final class Excerpt {

    private static final String LEFT_OUT = "…";
    private static final Pattern BEFORE_MARK = Pattern.compile(" (?=[»?!:;](?:\\W|$))");
    private static final Pattern AFTER_GUILLEMET = Pattern.compile("(?<=«) ");

    private final String text;
    private final BitSet marked;

    /**
     * A text and what is marked in it.
     *
     * @param spans each with its first letter and the one after its last (UTF-16 units)
     */
    Excerpt(String original, List<int[]> spans) {
        BitSet before = new BitSet();
        spans.forEach(span -> before.set(span[0], Math.min(span[1], original.length())));
        StringBuilder line = new StringBuilder();
        this.marked = new BitSet();
        for (int i = 0; i < original.length(); i++) {
            char letter = original.charAt(i);
            boolean space = Character.isWhitespace(letter);
            if (space && (line.isEmpty() || line.charAt(line.length() - 1) == ' ')) {
                continue;
            }
            marked.set(line.length(), before.get(i));
            line.append(space ? ' ' : letter);
        }
        this.text = line.toString().stripTrailing();
    }

    private Excerpt(String text, BitSet marked) {
        this.text = text;
        this.marked = marked;
    }

    /** The same, its marks tied to their words. */
    Excerpt bound() {
        return new Excerpt(bound(text), marked);
    }

    /**
     * The same letters, with quotation marks and high punctuation tied to their words as French has it: people type a plain space
     * there, at which a line would end.
     */
    static String bound(String line) {
        return BEFORE_MARK
                .matcher(AFTER_GUILLEMET.matcher(line).replaceAll("\u00a0"))
                .replaceAll("\u00a0");
    }

    /**
     * At most so many letters (UTF-16 units), cut between words.
     *
     * @param most at least 20
     */
    List<Run> within(int most) {
        if (text.length() <= most) {
            return runs(0, text.length(), false);
        }
        int first = Math.max(0, marked.nextSetBit(0));
        int from = first < most * 2 / 3 ? 0 : wordStart(first - most / 3);
        int to = from + most >= text.length() ? text.length() : wordEnd(from, from + most);
        return runs(from, to, true);
    }

    private int wordStart(int at) {
        int space = text.indexOf(' ', at);
        return space < 0 || space - at > 40 ? wholeCharacter(at) : space + 1;
    }

    private int wordEnd(int from, int at) {
        int space = text.lastIndexOf(' ', at);
        return space <= from || at - space > 40 ? wholeCharacter(at) : space;
    }

    private int wholeCharacter(int at) {
        return Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
    }

    private List<Run> runs(int from, int to, boolean cut) {
        List<Run> runs = new ArrayList<>();
        if (cut && from > 0) {
            runs.add(new Run.Words(LEFT_OUT + " "));
        }
        for (int start = from; start < to; ) {
            boolean mark = marked.get(start);
            int change = mark ? marked.nextClearBit(start) : marked.nextSetBit(start);
            int end = change < 0 ? to : Math.min(change, to);
            String words = text.substring(start, end);
            runs.add(mark ? new Run.Marked(words) : new Run.Words(words));
            start = end;
        }
        if (cut && to < text.length()) {
            runs.add(new Run.Words(" " + LEFT_OUT));
        }
        return runs;
    }
}
