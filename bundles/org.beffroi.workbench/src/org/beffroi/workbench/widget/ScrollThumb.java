package org.beffroi.workbench.widget;

/**
 * Where the thumb of a scroll bar stands, for a list of any length.
 *
 * @param top its upper edge, in points from the top of the bar
 * @param height its height, at least 24 points so that it can be held
 */
public record ScrollThumb(int top, int height) {

    private static final int LEAST = 24;

    /**
     * The thumb for a position.
     *
     * @param bar height of the bar
     * @param first the first row shown, possibly a part of it
     * @param shown how many rows are shown
     * @param rows how many rows there are
     */
    public static ScrollThumb at(int bar, double first, double shown, long rows) {
        if (rows <= shown) {
            return new ScrollThumb(0, bar);
        }
        int height = (int) Math.max(LEAST, Math.round(bar * shown / rows));
        double part = Math.clamp(first / (rows - shown), 0, 1);
        return new ScrollThumb((int) Math.round((bar - height) * part), height);
    }

    /** True where a height of the bar is on the thumb. */
    public boolean holds(int y) {
        return y >= top && y < top + height;
    }

    /** The first row shown when the thumb is dragged so that its upper edge is there. */
    public static double firstRow(int bar, int top, double shown, long rows) {
        if (rows <= shown) {
            return 0;
        }
        int height = (int) Math.max(LEAST, Math.round(bar * shown / rows));
        return Math.clamp(top / (double) Math.max(1, bar - height), 0, 1) * (rows - shown);
    }
}
