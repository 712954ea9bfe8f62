package org.beffroi.workbench.viewer.model;

import java.util.Optional;
import org.beffroi.core.picture.Shape.Point;
import org.beffroi.core.result.Drawings.Plot;
import org.beffroi.core.result.Drawings.Window;

/**
 * How near a drawing is looked at: which stretch of its axis shows, and through which glass. All of it, as it was drawn, at
 * first. Not for several threads.
 */
public final class Nearness {

    private Optional<Stretch> stretch = Optional.empty();
    private PictureViewport glass = PictureViewport.PLAIN;

    /** Takes note of the axis of a first drawing, all of which shows. */
    public void drawn(Window whole) {
        if (stretch.isEmpty()) {
            stretch = Optional.of(Stretch.all(whole));
        }
    }

    /** The stretch of the axis that shall show, empty for all of it. */
    public Optional<Window> window() {
        return stretch.flatMap(Stretch::asked);
    }

    /** The glass. */
    public PictureViewport glass() {
        return glass;
    }

    /** Whether a part shows, or all of it at another place or size than it was drawn: there is something to go back to. */
    public boolean isPart() {
        return window().isPresent() || !glass.isPlain();
    }

    /** A stretch of the axis, as far as it goes; whether another one is to be drawn now. */
    public boolean to(Window wanted) {
        glass = PictureViewport.PLAIN;
        return stretch(stretch.map(now -> now.to(wanted)));
    }

    /** All of it as it was drawn; whether another stretch is to be drawn now. */
    public boolean whole() {
        glass = PictureViewport.PLAIN;
        return stretch(stretch.map(now -> Stretch.all(now.whole())));
    }

    /**
     * Another part of the axis around a place, which stays where it is.
     *
     * @param factor above 1 to go nearer
     * @return whether another stretch is to be drawn now
     */
    public boolean along(double place, double factor) {
        return stretch(stretch.map(now -> now.zoomed(place, 1 / factor)));
    }

    /**
     * The stretch moved along the axis.
     *
     * @param points of the screen, to the right
     * @return whether another stretch is to be drawn now
     */
    public boolean movedAlong(Plot plot, int points) {
        double by = points
                * (plot.window().to() - plot.window().from())
                / Math.max(1, plot.box().width());
        return stretch(stretch.map(now -> now.moved(by)));
    }

    /** Where the axis of a plot stands under a place of the screen; at one of its ends beside it. */
    public static double place(Plot plot, int x) {
        double part = Math.clamp((x - plot.box().x()) / Math.max(1, plot.box().width()), 0, 1);
        return plot.window().from() + part * (plot.window().to() - plot.window().from());
    }

    /** The glass nearer by a factor, or farther below 1, around a place of the screen. */
    public void around(double x, double y, double factor) {
        glass = glass.zoomed(x, y, factor);
    }

    /** The glass moved over the screen. */
    public void movedAround(double x, double y) {
        glass = glass.moved(x, y);
    }

    /** A place of the picture in the middle of a screen of that size. */
    public void centred(Point at, double width, double height) {
        glass = glass.centred(at, width, height);
    }

    private boolean stretch(Optional<Stretch> to) {
        boolean another = !to.equals(stretch);
        stretch = to;
        return another;
    }
}
