package org.beffroi.workbench.strategy.map;

import java.util.List;
import java.util.Optional;
import org.beffroi.core.picture.Picture;
import org.beffroi.strategy.model.Strategy;
import org.eclipse.emf.ecore.EObject;

/**
 * The map of objectives as a picture, with where each box stands in it.
 *
 * @param picture to paint or to export
 * @param places in the order in which they are drawn: by axis, from top to bottom
 */
record MapPicture(Picture picture, List<Place> places) {

    /**
     * A box.
     *
     * @param about what it stands for; empty for where objectives without an axis are
     * @param level 1 for axes, one more for each step to the right
     * @param parent place of what it hangs on; -1 for none
     */
    record Place(Optional<EObject> about, int level, int parent, double x, double y, double width, double height) {

        Place {
            java.util.Objects.requireNonNull(about);
        }

        boolean holds(double atX, double atY) {
            return atX >= x && atX <= x + width && atY >= y && atY <= y + height;
        }

        double middle() {
            return y + height / 2;
        }
    }

    MapPicture {
        places = List.copyOf(places);
    }

    /**
     * Draws the map.
     *
     * @param aligned whether what stands of the overall plan is shown, instead of indicators and actions
     */
    static MapPicture of(Strategy strategy, boolean aligned, MapWords words, MapBoxes boxes) {
        return new TreeDrawing(strategy, aligned, words, boxes).done();
    }

    /**
     * Draws the same with indicators and actions beneath their objective, in as many columns as a screen shows best.
     *
     * @param width of the screen
     * @param height of the screen
     */
    static MapPicture wrapped(Strategy strategy, MapWords words, MapBoxes boxes, int width, int height) {
        return new WrappedDrawing(strategy, words, boxes).done(width, height);
    }

    /** The place of an element, empty where it has none. */
    Optional<Place> of(EObject element) {
        return places.stream()
                .filter(place -> place.about().orElse(null) == element)
                .findFirst();
    }
}
