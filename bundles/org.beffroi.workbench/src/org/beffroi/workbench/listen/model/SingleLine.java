package org.beffroi.workbench.listen.model;

import java.util.ArrayList;
import java.util.List;
import org.beffroi.workbench.listen.model.Row.Span;

/**
 * A text on one line, its marks moved along: white space is one space, and what is far before the first mark is left out.
 *
 * @param text the line
 * @param marks in order, not overlapping
 */
record SingleLine(String text, List<Span> marks) {

    /** Characters before the first match that are still shown from the beginning of the text. */
    private static final int NEAR_THE_BEGINNING = 90;
    /** Characters shown before the first match where the beginning is left out. */
    private static final int BEFORE = 40;

    /** The whole text on one line. */
    static SingleLine of(String text, List<Span> marks) {
        StringBuilder line = new StringBuilder(text.length());
        int[] places = new int[text.length() + 1];
        for (int i = 0; i < text.length(); i++) {
            places[i] = line.length();
            char c = text.charAt(i);
            if (!Character.isWhitespace(c)) {
                line.append(c);
            } else if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
                line.append(' ');
            }
        }
        places[text.length()] = line.length();
        List<Span> moved = new ArrayList<>();
        for (Span mark : marks) {
            moved.add(new Span(places[mark.start()], places[mark.end()]));
        }
        return new SingleLine(line.toString().stripTrailing(), moved);
    }

    /** The passage that begins a little before the first mark. */
    SingleLine passage() {
        if (marks.isEmpty() || marks.getFirst().start() <= NEAR_THE_BEGINNING) {
            return this;
        }
        int first = marks.getFirst().start();
        int from = text.indexOf(' ', first - BEFORE) + 1;
        if (from == 0 || from > first) {
            from = first;
        }
        int shift = from - 2;
        return new SingleLine(
                "… " + text.substring(from),
                marks.stream()
                        .map(mark -> new Span(mark.start() - shift, mark.end() - shift))
                        .toList());
    }
}
