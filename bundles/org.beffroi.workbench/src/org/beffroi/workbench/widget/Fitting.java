package org.beffroi.workbench.widget;

import java.util.function.ToIntFunction;

/** The longest beginning of a text that fits a width, with an ellipsis where it was cut. */
public final class Fitting {

    private Fitting() {}

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

    private static String cutAt(String text, int end) {
        int at = end > 0 && Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end;
        return text.substring(0, at).stripTrailing() + "…";
    }
}
