package org.beffroi.workbench.listen.row;

import java.util.List;
import java.util.function.Predicate;
import org.beffroi.workbench.listen.model.Row.Span;

/**
 * What of a text shows where there is room for some of it: the whole from its beginning where that shows the first match, else as
 * much before that match as there is room for.
 *
 * @param text the passage, which may be longer than the room behind the first match
 * @param marks in order, not overlapping
 */
public record Passage(String text, List<Span> marks) {

    private static final String LEFT_OUT = "… ";

    /** Letters behind the first match that are wanted too. */
    private static final int AFTER = 40;

    public Passage {
        marks = List.copyOf(marks);
    }

    /**
     * The passage of a text on one line.
     *
     * @param fits whether a text has room
     */
    public static Passage of(String text, List<Span> marks, Predicate<String> fits) {
        Passage whole = new Passage(text, marks);
        if (marks.isEmpty() || fits.test(text)) {
            return whole;
        }
        Span first = marks.getFirst();
        int end = Math.min(text.length(), first.end());
        if (fits.test(text.substring(0, end) + "…")) {
            return whole;
        }
        int wanted = Math.min(text.length(), end + AFTER);
        String tail = wanted < text.length() ? "…" : "";
        int from = first.start();
        // The room grows with the text: the earliest beginning that still has it is halved out.
        int low = 0;
        int high = first.start();
        while (low < high) {
            int middle = (low + high) / 2;
            if (fits.test(LEFT_OUT + text.substring(middle, wanted) + tail)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        int word = text.indexOf(' ', low - 1) + 1;
        if (word > 0 && word < from) {
            from = word;
        }
        int shift = from - LEFT_OUT.length();
        return new Passage(
                LEFT_OUT + text.substring(from),
                marks.stream()
                        .map(mark -> new Span(mark.start() - shift, mark.end() - shift))
                        .toList());
    }
}
