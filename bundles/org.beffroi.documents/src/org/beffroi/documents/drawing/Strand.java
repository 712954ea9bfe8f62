package org.beffroi.documents.drawing;

import java.util.List;
import org.beffroi.core.result.Drawings.Window;
import org.beffroi.core.result.Series;
import org.beffroi.core.result.Series.Style;

/**
 * One line of a series, placed: where its points lie on the axis, and from where to where their values reach.
 *
 * @param line what is drawn
 * @param runs points that follow one another without a gap
 */
record Strand(Series.Line line, List<List<Item>> runs) {

    /**
     * One point.
     *
     * @param point what it stands for
     * @param from where its bar begins on the axis
     * @param middle where its dot is
     * @param to where its bar ends
     * @param low from where its bar or band rises
     * @param value where its line passes
     * @param high up to where its bar or band rises
     */
    record Item(Series.Point point, double from, double middle, double to, double low, double value, double high) {

        /** Whether a part of it lies in a stretch of the axis. */
        boolean shows(Window window) {
            return to > window.from() && from < window.to();
        }
    }

    /** Whether its values are bars, which are counted from zero. */
    boolean isBars() {
        return line.style() == Style.BARS || line.style() == Style.STACKED || line.style() == Style.AGAINST;
    }

    /** All points, gaps left out. */
    List<Item> items() {
        return runs.stream().flatMap(List::stream).toList();
    }
}
