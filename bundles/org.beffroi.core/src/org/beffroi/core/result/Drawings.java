package org.beffroi.core.result;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.beffroi.core.picture.Picture;
import org.beffroi.core.picture.Shape;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Draws results: an OSGi service. The same drawing is painted in the window and printed in documents. Without state, safe for
 * several threads; the same result and wishes give the same drawing.
 */
@ProviderType
public interface Drawings {

    /** Whether there is a picture of that shape; prose, tables and groups have none. */
    static boolean isDrawn(Result result) {
        return switch (result) {
            case Series series -> true;
            case Matrix matrix -> true;
            case Network network -> true;
            case Places places -> true;
            case Scores scores -> true;
            case Figure figure -> true;
            case Prose prose -> false;
            case Table table -> false;
            case Group group -> false;
        };
    }

    /**
     * The drawing of a result.
     *
     * @param result one that {@link #isDrawn}
     * @throws IllegalArgumentException if it is not
     */
    Drawn draw(Result result, Wishes wishes);

    /**
     * How something is to be drawn.
     *
     * @param width in units that are a pixel at usual size
     * @param height likewise; of a matrix or scores the least, as they grow with their rows
     * @param locale language of the words around what is drawn
     * @param zone time zone of its instants
     * @param window the stretch of the horizontal axis that shows, for series; empty for all of it
     * @param range values that the scale of a series holds besides its own, so that two charts beside one another have one
     *     scale; empty where it stands alone
     */
    record Wishes(
            double width, double height, Locale locale, ZoneId zone, Optional<Window> window, Optional<Range> range) {
        public Wishes {
            Objects.requireNonNull(locale);
            Objects.requireNonNull(zone);
            Objects.requireNonNull(window);
            Objects.requireNonNull(range);
            if (!(width > 0) || !(height > 0)) {
                throw new IllegalArgumentException("A drawing has a size");
            }
        }

        /** A drawing that stands alone. */
        public Wishes(double width, double height, Locale locale, ZoneId zone, Optional<Window> window) {
            this(width, height, locale, zone, window, Optional.empty());
        }

        /** All of it, in that size. */
        public static Wishes of(double width, double height, Locale locale, ZoneId zone) {
            return new Wishes(width, height, locale, zone, Optional.empty());
        }
    }

    /** A stretch of an axis, from one place to another after it. */
    record Window(double from, double to) {}

    /**
     * The values between two, both finite.
     *
     * @param least the smallest
     * @param most the largest, not below it
     */
    record Range(double least, double most) {
        public Range {
            if (!Double.isFinite(least) || !Double.isFinite(most) || least > most) {
                throw new IllegalArgumentException("No range: " + least + " to " + most);
            }
        }

        /** The range that holds both. */
        public Range with(Range other) {
            return new Range(Math.min(least, other.least), Math.max(most, other.most));
        }
    }

    /**
     * What was drawn.
     *
     * @param picture with an alternative in words
     * @param regions what can be pointed at, those on top last
     * @param plot where the values are drawn, within the axes; empty where there are none
     * @param range the values of its own that its scale holds, zero included and what was wished for left aside; empty where
     *     nothing is measured along a scale
     */
    record Drawn(Picture picture, List<Region> regions, Optional<Plot> plot, Optional<Range> range) {
        public Drawn {
            Objects.requireNonNull(picture);
            regions = List.copyOf(regions);
            Objects.requireNonNull(plot);
            Objects.requireNonNull(range);
        }

        /** Without a scale. */
        public Drawn(Picture picture, List<Region> regions, Optional<Plot> plot) {
            this(picture, regions, plot, Optional.empty());
        }
    }

    /**
     * A part of a picture that stands for a value.
     *
     * @param outline its surface
     * @param says the value in words, as shown when it is pointed at
     * @param drillDown to the mentions behind it
     */
    record Region(Shape outline, String says, Optional<DrillDown> drillDown) {
        public Region {
            Objects.requireNonNull(outline);
            Objects.requireNonNull(says);
            Objects.requireNonNull(drillDown);
        }
    }

    /** The rectangle within the axes, and the stretch of the horizontal axis that it shows. */
    record Plot(Shape.Box box, Window window) {}
}
