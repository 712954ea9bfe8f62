package org.beffroi.workbench.strategy.planning;

import org.beffroi.strategy.model.Action;
import org.beffroi.workbench.strategy.model.calendar.Span;
import org.beffroi.workbench.strategy.model.planning.BarMoves.Grip;
import org.eclipse.swt.graphics.Point;

/**
 * What a hand holds of a plan.
 *
 * @param action whose bar; null for the ground, which is moved as a whole
 * @param days those that it had; null where it has none yet and they are being drawn
 * @param from where the hand took it
 * @param left how far one had scrolled then
 * @param top likewise
 * @param moved whether the hand has moved since, farther than one that shakes
 */
record GanttHold(Action action, Grip grip, Span days, Point from, int left, int top, boolean moved) {

    /** The same, once the hand has moved. */
    GanttHold far() {
        return new GanttHold(action, grip, days, from, left, top, true);
    }
}
