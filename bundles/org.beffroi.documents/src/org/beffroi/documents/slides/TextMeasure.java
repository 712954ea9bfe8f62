package org.beffroi.documents.slides;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.beffroi.core.document.Run;
import org.beffroi.documents.page.LetterWidths;

/** How high texts are on a slide: measured in letters that are nearly as wide as the widest of the usual ones. */
final class TextMeasure {

    /** Of the widest letters, so that what has room has it in Arial and Liberation Sans with something to spare. */
    private static final double USUAL = 0.92;

    /** Height of a line of letters of one. */
    static final double LINE = 1.2;

    private static final Pattern WORD = Pattern.compile("[^ \\n\\t]+|[ \\t]+|\\n");

    private TextMeasure() {}

    /** Height of some paragraphs in a room of that width, in points. */
    static double height(List<TextLine> lines, double width) {
        return lines.stream().mapToDouble(line -> height(line, width)).sum();
    }

    /** Height of a paragraph with the room after it. */
    static double height(TextLine line, double width) {
        double size = line.letter().size();
        return size * (count(line, width) * LINE + TextLine.AFTER);
    }

    /** Height of a text of one look. */
    static double height(String text, Letter letter, double width) {
        return letter.size() * LINE * count(text, letter, width);
    }

    private static int count(TextLine line, double width) {
        return count(Run.text(line.runs()), line.letter(), width - line.indent());
    }

    /** Lines that a text takes; a word that is longer than a line is broken within. */
    private static int count(String text, Letter letter, double width) {
        int lines = 1;
        double at = 0;
        Matcher words = WORD.matcher(text);
        while (words.find()) {
            String word = words.group();
            if (word.equals("\n")) {
                lines++;
                at = 0;
                continue;
            }
            double wide = wide(word, letter);
            if (at > 0 && at + wide > width && !word.isBlank()) {
                lines++;
                at = 0;
            }
            int pieces = at == 0 && width > 0 ? (int) Math.ceil(wide / width) : 1;
            lines += Math.max(0, pieces - 1);
            at += wide / Math.max(1, pieces);
        }
        return lines;
    }

    private static double wide(String word, Letter letter) {
        return LetterWidths.of(word, letter.size(), letter.isStrong()) * USUAL;
    }
}
