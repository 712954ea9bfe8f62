package org.beffroi.documents.slides;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.beffroi.core.document.Run;

/**
 * A paragraph on a slide.
 *
 * @param runs what it says
 * @param letter the look of its letters
 * @param mark what stands before it
 * @param number in an ordered list, from 1; else 0
 */
public record TextLine(List<Run> runs, Letter letter, Mark mark, int number) {

    /** Room after a paragraph, in sizes of its letters. */
    public static final double AFTER = 0.35;

    /** What stands before a paragraph. */
    public enum Mark {
        NONE,
        BULLET,
        NUMBER
    }

    public TextLine {
        runs = List.copyOf(runs);
        Objects.requireNonNull(letter);
        Objects.requireNonNull(mark);
    }

    /** One without a mark. */
    public static TextLine of(List<Run> runs, Letter letter) {
        return new TextLine(runs, letter, Mark.NONE, 0);
    }

    /** Room that its mark takes, in points. */
    public double indent() {
        return mark == Mark.NONE ? 0 : letter.size() * 1.2;
    }

    /**
     * It in pieces that are no longer than that, cut between words where there are any; words that stood out do not in pieces. The first has
     * its mark.
     *
     * @param longest in letters
     */
    List<TextLine> pieces(int longest) {
        String text = Run.text(runs);
        if (text.length() <= longest) {
            return List.of(this);
        }
        List<TextLine> pieces = new ArrayList<>();
        for (int at = 0; at < text.length(); ) {
            int end = Math.min(text.length(), at + longest);
            int space = end == text.length() ? -1 : text.lastIndexOf(' ', end);
            if (space > at) {
                end = space + 1;
            } else if (end < text.length() && Character.isLowSurrogate(text.charAt(end))) {
                end--;
            }
            List<Run> words = Run.words(text.substring(at, end));
            pieces.add(at == 0 ? new TextLine(words, letter, mark, number) : of(words, letter));
            at = end;
        }
        return pieces;
    }
}
