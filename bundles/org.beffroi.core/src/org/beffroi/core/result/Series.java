package org.beffroi.core.result;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.beffroi.core.picture.Ink;

/**
 * One or several lines of values along the same axis.
 *
 * @param title the finding, where there is one, else what is shown
 * @param across what the horizontal places mean
 * @param up label of the values, with their unit, such as {@code mentions} or {@code % des mentions}
 * @param share whether the values are parts of a whole from 0 to 1, printed as percentages
 * @param lines drawn in this order, the last one on top
 * @param marks spans that are pointed out, such as a peak or a gap in the collection
 */
public record Series(String title, Axis across, String up, boolean share, List<Line> lines, List<Mark> marks)
        implements Result {

    /** How a line is drawn. */
    public enum Style {
        /** Bars from zero. */
        BARS,
        /** Bars from zero, each upon that of the line before. */
        STACKED,
        /** Bars from zero to the other side, such as what is negative against what is positive; values say how long they are. */
        AGAINST,
        LINE,
        /** A broken line, for what is expected, forecast or a target. */
        DASHED,
        DOTS,
        /** The surface between the low and the high value of each point. */
        BAND
    }

    /**
     * One line.
     *
     * @param key stable name, as in JSON
     * @param label as in the legend
     * @param style how it is drawn
     * @param ink what it is drawn in
     * @param points from left to right
     */
    public record Line(String key, String label, Style style, Ink ink, List<Point> points) {
        public Line {
            Objects.requireNonNull(key);
            Objects.requireNonNull(label);
            Objects.requireNonNull(style);
            Objects.requireNonNull(ink);
            points = List.copyOf(points);
        }
    }

    /**
     * One value.
     *
     * @param place on the axis
     * @param value {@link Double#NaN} where nothing was measured
     * @param low lower end of an interval, {@link Double#NaN} without one
     * @param high upper end of it
     * @param drillDown to the mentions behind it
     */
    public record Point(double place, double value, double low, double high, Optional<DrillDown> drillDown) {
        public Point {
            Objects.requireNonNull(drillDown);
            if (!Double.isFinite(place)) {
                throw new IllegalArgumentException("A point has a place");
            }
        }

        /** A value without an interval. */
        public static Point of(double place, double value, DrillDown drillDown) {
            return new Point(place, value, Double.NaN, Double.NaN, Optional.of(drillDown));
        }

        /** A value without an interval that leads nowhere. */
        public static Point of(double place, double value) {
            return new Point(place, value, Double.NaN, Double.NaN, Optional.empty());
        }

        /** An interval around a value. */
        public static Point between(double place, double value, double low, double high) {
            return new Point(place, value, low, high, Optional.empty());
        }
    }

    /**
     * A span that is pointed out.
     *
     * @param from first place
     * @param to place after its end, the same for a moment
     * @param label in few words
     * @param ink {@link Ink#ALARM} for what needs somebody
     * @param drillDown to its mentions
     */
    public record Mark(double from, double to, String label, Ink ink, Optional<DrillDown> drillDown) {
        public Mark {
            Objects.requireNonNull(label);
            Objects.requireNonNull(ink);
            Objects.requireNonNull(drillDown);
        }
    }

    public Series {
        Titles.require(title);
        Objects.requireNonNull(across);
        Objects.requireNonNull(up);
        lines = List.copyOf(lines);
        marks = List.copyOf(marks);
    }
}
