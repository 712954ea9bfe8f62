package org.beffroi.workbench.viewer;

import java.util.Arrays;
import org.beffroi.workbench.widget.ScrollThumb;

/** How far a table is moved to the left, where its columns are wider than the room there is. Belongs to the UI thread. */
final class Sideways {

    private int left;
    private int heldAt = -1;

    /** How much of the columns is beyond the left edge. */
    int left() {
        return left;
    }

    /** Whether the bar is dragged. */
    boolean isHeld() {
        return heldAt >= 0;
    }

    /** How much of the columns has no room. */
    static int beyond(int room, int... columns) {
        return Math.max(0, Arrays.stream(columns).sum() - room);
    }

    /** The bar: what shows of all columns. */
    ScrollThumb thumb(int room, int... columns) {
        return ScrollThumb.at(room, left, room, room + beyond(room, columns));
    }

    /** Moves the columns; whether they did move. */
    boolean move(int by, int room, int... columns) {
        int before = left;
        left = Math.clamp(left + by, 0, beyond(room, columns));
        return left != before;
    }

    /** Takes the bar at a place. */
    void hold(int x, int room, int... columns) {
        ScrollThumb thumb = thumb(room, columns);
        heldAt = Math.clamp(x - thumb.top(), 0, thumb.height());
    }

    /** Takes the bar along to a place. */
    void drag(int x, int room, int... columns) {
        int all = room + beyond(room, columns);
        move((int) Math.round(ScrollThumb.firstRow(room, x - heldAt, room, all)) - left, room, columns);
    }

    /** Lets the bar go. */
    void release() {
        heldAt = -1;
    }

    /** Brings a column into sight. */
    void show(int column, int room, int... columns) {
        int start = Arrays.stream(columns).limit(column).sum();
        int least = Math.max(0, start + columns[column] - room);
        left = Math.clamp(left, Math.min(least, start), start);
    }
}
