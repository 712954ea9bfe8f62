package org.beffroi.workbench.strategy.planning;

import org.beffroi.strategy.model.Action;
import org.beffroi.workbench.strategy.model.calendar.Span;
import org.beffroi.workbench.strategy.model.planning.BarMoves.Grip;
import org.eclipse.swt.graphics.Point;

/**
 * What the pointer drags of a plan.
 *
 * @param action whose bar; null for the ground, which is moved as a whole
 * @param days those that it had; null where it has none yet and they are being drawn
 * @param from where it was taken
 * @param left how far one had scrolled then
 * @param top likewise
 * @param moved whether the hand has moved since, farther than one that shakes
 */
record GanttDrag(Action action, Grip grip, Span days, Point from, int left, int top, boolean moved) {

    /** The same, once the hand has moved. */
    GanttDrag far() {
        return new GanttDrag(action, grip, days, from, left, top, true);
    }
}
