package org.beffroi.workbench.widget;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/** Texts that fit a width: cut with an ellipsis, or broken at spaces. */
public final class TextFit {

    private TextFit() {}

    /**
     * Cuts a text to a width.
     *
     * @param width room in points
     * @param measure width of a candidate in points, growing with its length
     * @return the text itself where it fits, empty where not even the ellipsis does
     */
    public static String cut(String text, int width, ToIntFunction<String> measure) {
        if (text.isEmpty() || measure.applyAsInt(text) <= width) {
            return text;
        }
        int fits = 0;
        int tooLong = text.length();
        while (tooLong - fits > 1) {
            int middle = (fits + tooLong) / 2;
            if (measure.applyAsInt(cutAt(text, middle)) <= width) {
                fits = middle;
            } else {
                tooLong = middle;
            }
        }
        String cut = cutAt(text, fits);
        return measure.applyAsInt(cut) <= width ? cut : "";
    }

    /**
     * Cuts a text to a width in its middle, so that both ends stay.
     *
     * @param width room in points
     * @param measure width of a candidate in points, growing with its length
     * @return the text itself where it fits, empty where not even the ellipsis does
     */
    public static String cutInMiddle(String text, int width, ToIntFunction<String> measure) {
        if (text.isEmpty() || measure.applyAsInt(text) <= width) {
            return text;
        }
        for (int kept = text.length() - 1; kept >= 0; kept--) {
            int head = kept / 2;
            int tail = text.length() - (kept - head);
            head -= head > 0 && Character.isHighSurrogate(text.charAt(head - 1)) ? 1 : 0;
            tail += tail < text.length() && Character.isLowSurrogate(text.charAt(tail)) ? 1 : 0;
            String cut = text.substring(0, head) + "…" + text.substring(tail);
            if (measure.applyAsInt(cut) <= width) {
                return cut;
            }
        }
        return "";
    }

    /**
     * A text in lines, broken at spaces; a word that is longer than a line stands alone on its own.
     *
     * @param width room in points
     * @param measure width of a candidate in points
     * @return at least one line
     */
    public static List<String> wrapped(String text, int width, ToIntFunction<String> measure) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : text.split("\\R")) {
            StringBuilder line = new StringBuilder();
            for (String word : paragraph.split(" ")) {
                String longer = line.isEmpty() ? word : line + " " + word;
                if (!line.isEmpty() && measure.applyAsInt(longer) > width) {
                    lines.add(line.toString());
                    line = new StringBuilder(word);
                } else {
                    line = new StringBuilder(longer);
                }
            }
            lines.add(line.toString());
        }
        return lines;
    }

    /**
     * A text in lines, the last of them cut where more would be needed.
     *
     * @param width room in points
     * @param most lines, at least 1
     * @param measure width of a candidate in points
     * @return at least one line
     */
    public static List<String> wrapped(String text, int width, int most, ToIntFunction<String> measure) {
        List<String> lines = wrapped(text, width, measure);
        if (lines.size() <= most) {
            return lines;
        }
        List<String> kept = new ArrayList<>(lines.subList(0, most - 1));
        kept.add(cut(String.join(" ", lines.subList(most - 1, lines.size())), width, measure));
        return kept;
    }

    private static String cutAt(String text, int end) {
        int at = end > 0 && Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end;
        return text.substring(0, at).stripTrailing() + "…";
    }
}
