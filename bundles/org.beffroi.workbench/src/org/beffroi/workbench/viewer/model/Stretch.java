package org.beffroi.workbench.viewer.model;

import java.util.Optional;
import org.beffroi.core.result.Drawings.Window;

/**
 * The stretch of an axis that shows: drawn together, drawn apart, moved; never beyond the whole. Immutable.
 *
 * @param whole all of the axis
 * @param shown the part that shows
 */
public record Stretch(Window whole, Window shown) {

    /** Nearer than this part of the whole nothing more is seen. */
    private static final double LEAST = 1 / 2000.0;

    /** More than this part of the whole is as good as all of it. */
    private static final double NEARLY = 0.7;

    /** All of an axis. */
    public static Stretch all(Window whole) {
        return new Stretch(whole, whole);
    }

    /** What to ask for: nothing where all of it shows. */
    public Optional<Window> asked() {
        return shown.equals(whole) ? Optional.empty() : Optional.of(shown);
    }

    /** True where a part shows. */
    public boolean isPart() {
        return asked().isPresent();
    }

    /**
     * Another part around the same place.
     *
     * @param place that keeps where it is
     * @param factor below 1 to see less of the axis, nearer
     */
    public Stretch zoomed(double place, double factor) {
        double length = length(whole);
        double wanted = Math.clamp(length(shown) * factor, length * LEAST, length);
        if (wanted >= length) {
            return all(whole);
        }
        double part = (place - shown.from()) / length(shown);
        return at(place - part * wanted, wanted);
    }

    /** A stretch of it as far as the axis goes; all of it where hardly anything would be left out. */
    public Stretch to(Window wanted) {
        double from = Math.max(wanted.from(), whole.from());
        double to = Math.min(wanted.to(), whole.to());
        return to <= from || to - from > NEARLY * length(whole) ? all(whole) : at(from, to - from);
    }

    /** Moved along the axis. */
    public Stretch moved(double by) {
        return isPart() ? at(shown.from() + by, length(shown)) : this;
    }

    private Stretch at(double from, double length) {
        double start = Math.clamp(from, whole.from(), whole.to() - length);
        return new Stretch(whole, new Window(start, start + length));
    }

    private static double length(Window window) {
        return window.to() - window.from();
    }
}
