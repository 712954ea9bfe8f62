package org.beffroi.core.result;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.beffroi.core.picture.Picture;
import org.beffroi.core.picture.Shape;

/**
 * Draws results: an OSGi service. The same drawing is painted in the window and printed in documents. Without state, safe for
 * several threads; the same result and wishes give the same drawing.
 */
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
     */
    record Wishes(double width, double height, Locale locale, ZoneId zone, Optional<Window> window) {
        public Wishes {
            Objects.requireNonNull(locale);
            Objects.requireNonNull(zone);
            Objects.requireNonNull(window);
            if (!(width > 0) || !(height > 0)) {
                throw new IllegalArgumentException("A drawing has a size");
            }
        }

        /** All of it, in that size. */
        public static Wishes of(double width, double height, Locale locale, ZoneId zone) {
            return new Wishes(width, height, locale, zone, Optional.empty());
        }
    }

    /** A stretch of an axis, from one place to another after it. */
    record Window(double from, double to) {}

    /**
     * What was drawn.
     *
     * @param picture with an alternative in words
     * @param regions what can be pointed at, those on top last
     * @param plot where the values are drawn, within the axes; empty where there are none
     */
    record Drawn(Picture picture, List<Region> regions, Optional<Plot> plot) {
        public Drawn {
            Objects.requireNonNull(picture);
            regions = List.copyOf(regions);
            Objects.requireNonNull(plot);
        }
    }

    /**
     * A part of a picture that stands for a value.
     *
     * @param outline its surface
     * @param says the value in words, as shown when it is pointed at
     * @param door to the mentions behind it
     */
    record Region(Shape outline, String says, Optional<Door> door) {
        public Region {
            Objects.requireNonNull(outline);
            Objects.requireNonNull(says);
            Objects.requireNonNull(door);
        }
    }

    /** The rectangle within the axes, and the stretch of the horizontal axis that it shows. */
    record Plot(Shape.Box box, Window window) {}
}
