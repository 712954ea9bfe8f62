package org.beffroi.documents.odt;

import java.util.ArrayDeque;
import java.util.Deque;
import org.beffroi.documents.odt.Node.Element;

/**
 * The text of one paragraph being written: every space, tab and line of it stays (OpenDocument 1.3, part 3, section 6.1.2,
 * takes several spaces for one, and those at either end for none). Not for several threads.
 */
final class Line {

    private final Deque<Element> open = new ArrayDeque<>();
    private final StringBuilder letters = new StringBuilder();
    private int spaces;

    /** Whether a space that comes now would be lost. */
    private boolean lost = true;

    Line(Element paragraph) {
        open.push(paragraph);
    }

    Line text(String text) {
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            switch (letter) {
                case ' ' -> spaces++;
                case '\t' -> separate("text:tab");
                case '\r' -> {
                    if (i + 1 == text.length() || text.charAt(i + 1) != '\n') {
                        separate("text:line-break");
                    }
                }
                case '\n', '\u000B', '\u2028', '\u2029' -> separate("text:line-break");
                default -> {
                    space();
                    letters.append(letter);
                    lost = false;
                }
            }
        }
        return this;
    }

    /** Something that stands among the letters and counts as one, such as a note or a number. */
    Line put(Element element) {
        space();
        settle();
        open.peek().with(element);
        lost = false;
        return this;
    }

    private void separate(String element) {
        put(Element.of(element));
        lost = true;
    }

    Line open(Element span) {
        space();
        settle();
        open.peek().with(span);
        open.push(span);
        return this;
    }

    /** Ends a span; spaces at its end go behind it, where they are known to be the last of the paragraph or not. */
    Line close() {
        settle();
        open.pop();
        return this;
    }

    /** Text in a style. */
    Line span(Named style, String text) {
        return text.isEmpty()
                ? this
                : open(Element.of("text:span", "text:style-name", style.id()))
                        .text(text)
                        .close();
    }

    /** Ends the paragraph. */
    void end() {
        lost = true;
        space();
        settle();
    }

    private void space() {
        if (spaces > 0 && !lost) {
            letters.append(' ');
            spaces--;
            lost = true;
        }
        if (spaces > 0) {
            settle();
            open.peek().with(Element.of("text:s", "text:c", Integer.toString(spaces)));
            spaces = 0;
        }
    }

    private void settle() {
        if (!letters.isEmpty()) {
            open.peek().text(letters.toString());
            letters.setLength(0);
        }
    }
}
