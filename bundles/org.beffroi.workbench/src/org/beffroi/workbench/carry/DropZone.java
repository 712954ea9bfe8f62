package org.beffroi.workbench.carry;

import org.eclipse.swt.graphics.Point;

/** Where what is carried can be put down. Places are those of the control. Belongs to the UI thread. */
public interface DropZone {

    /** Shows what would take it at a place; true where something would. */
    boolean over(Point place);

    /** The hand is elsewhere: nothing would take it here. */
    void away();

    /** Takes it. */
    void land(Point place, Carried carried);
}
