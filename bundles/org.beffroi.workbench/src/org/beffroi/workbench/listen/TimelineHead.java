package org.beffroi.workbench.listen;

import java.util.function.ToIntFunction;
import org.beffroi.workbench.widget.TextFit;

/**
 * The two texts above a timeline, which share a line and never lie on each other.
 *
 * @param words at the left: the span and its unit, or what the bar in hand says
 * @param scale at the right, empty where there is no room for both
 */
record TimelineHead(String words, String scale) {

    /** Room between the two, in points. */
    private static final int GAP = 14;

    /** The words come first: less of them than this is not worth a scale. */
    private static final double LEAST_SHARE = 0.6;

    /**
     * What of them is written.
     *
     * @param width room in points
     * @param measure width of a text in points
     */
    static TimelineHead of(String words, String scale, int width, ToIntFunction<String> measure) {
        int wanted = measure.applyAsInt(words);
        int left = scale.isEmpty() ? width : width - measure.applyAsInt(scale) - GAP;
        boolean both = left >= wanted || left >= LEAST_SHARE * wanted && left >= LEAST_SHARE * width;
        return new TimelineHead(TextFit.cut(words, both ? left : width, measure), both ? scale : "");
    }
}
