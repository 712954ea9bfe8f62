package org.beffroi.workbench.strategy.calendar;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

/** One way to lay out a calendar and to draw what lies behind its entries. */
interface CalendarDrawing {

    /**
     * Where an item is dropped.
     *
     * @param time the hour, empty where the day alone is meant
     * @param hourless true where an hour that it has is taken away
     */
    record Drop(LocalDate day, Optional<LocalTime> time, boolean hourless) {}

    /** Where everything stands. */
    Scene lay(CalendarContent showing, GC gc, Rectangle area);

    /** Draws what lies behind the entries; the origin is that of the scene. */
    void background(CalendarContent showing, GC gc, Scene scene, Rectangle area);

    /** Where something is dropped, empty where no day is. */
    default Optional<Drop> drop(Scene scene, int x, int y) {
        return scene.cellAt(x, y).map(cell -> new Drop(cell.day(), Optional.empty(), false));
    }

    /** How far down the scene is to be when it is first seen. */
    default int begin(CalendarContent showing, Scene scene) {
        return 0;
    }
}
