package org.beffroi.workbench.listen.model;

import java.util.ArrayList;
import java.util.List;
import org.beffroi.workbench.listen.model.Row.Span;

/**
 * A text on one line, its marks moved along: white space is one space.
 *
 * @param text the line
 * @param marks in order, not overlapping
 */
record SingleLine(String text, List<Span> marks) {

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
}
