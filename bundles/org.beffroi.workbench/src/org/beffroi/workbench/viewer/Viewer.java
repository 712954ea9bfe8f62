package org.beffroi.workbench.viewer;

import java.util.Optional;
import java.util.function.Consumer;
import org.beffroi.core.result.DrillDown;
import org.beffroi.core.result.Result;
import org.eclipse.swt.widgets.Composite;

/** What shows one result. Belongs to the UI thread. */
public interface Viewer {

    /** The control to lay out. */
    Composite control();

    /** The height it wants for that width, and whether it takes more where there is room. */
    Wish wish(int width);

    /** How far inside its control the first letter stands; so much further left it is laid out. */
    default int inset() {
        return 0;
    }

    /** Takes what changed outside, such as remarks. */
    default void refresh() {}

    /** Called when it wants another height. */
    default void onHeight(Runnable listener) {}

    /** Shows that something else points at a part of it, by its drill-down; empty for none. */
    default void point(Optional<DrillDown> at) {}

    /** Shows a part of it from near, by its drill-down, where it can. */
    default void near(DrillDown at) {}

    /** Told at which part with a drill-down somebody points, empty for none. */
    default void onPoint(Consumer<Optional<DrillDown>> listener) {}

    /** Puts it on the clipboard. */
    default void copy() {}

    /** The text to copy, empty where there is none. */
    default Optional<String> text() {
        return Optional.empty();
    }

    /**
     * How high it wants to be.
     *
     * @param height in points
     * @param grows whether it takes what room is left
     */
    record Wish(int height, boolean grows) {}

    /** The result. */
    Result result();
}
