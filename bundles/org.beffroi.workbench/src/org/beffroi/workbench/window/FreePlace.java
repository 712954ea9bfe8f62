package org.beffroi.workbench.window;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/** Where something small stands at the foot of a window so that it covers neither what one presses nor what one reads. */
public final class FreePlace {

    /** By which it is looked for upwards, in points. */
    private static final int STEP = 8;

    /** Lists, charts and texts are taller: some of them may be covered, where all of a button may not. */
    private static final int TALLEST = 96;

    private FreePlace() {}

    /**
     * The upper left corner of a free place: the lowest there is, in the middle rather than at the left or the right; in the middle
     * of the foot where there is none within the lower half.
     *
     * @param size of what shall stand there
     * @param area in which it stands
     * @param taken what it must not cover, in the same coordinates
     */
    public static Point of(Point size, Rectangle area, List<Rectangle> taken) {
        int middle = area.x + (area.width - size.x) / 2;
        int foot = area.y + area.height - size.y;
        for (int y = foot; y >= area.y + area.height / 2; y -= STEP) {
            for (int x : new int[] {middle, area.x, area.x + area.width - size.x}) {
                Rectangle place = new Rectangle(x, y, size.x, size.y);
                if (taken.stream().noneMatch(place::intersects)) {
                    return new Point(x, y);
                }
            }
        }
        return new Point(middle, foot);
    }

    /** What shows in a window and is small enough to be covered whole, in coordinates of the screen. Called on the UI thread. */
    public static List<Rectangle> taken(Shell window) {
        List<Rectangle> taken = new ArrayList<>();
        collect(window, window.getDisplay().map(window, null, window.getClientArea()), taken);
        return taken;
    }

    private static void collect(Composite in, Rectangle seen, List<Rectangle> taken) {
        for (Control child : in.getChildren()) {
            Rectangle at = child.getDisplay().map(in, null, child.getBounds()).intersection(seen);
            if (!child.getVisible() || at.isEmpty()) {
                continue;
            }
            if (child instanceof Composite inner && inner.getChildren().length > 0) {
                collect(inner, at, taken);
            } else if (at.height <= TALLEST && !isBlank(child)) {
                taken.add(at);
            }
        }
    }

    private static boolean isBlank(Control control) {
        return control instanceof Label label && label.getText().isEmpty() && label.getImage() == null
                || control instanceof Composite && !(control instanceof org.eclipse.swt.widgets.Canvas);
    }
}
