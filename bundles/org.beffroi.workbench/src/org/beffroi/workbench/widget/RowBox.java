package org.beffroi.workbench.widget;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import org.eclipse.swt.graphics.Rectangle;

/**
 * A row and where its control draws it.
 *
 * @param row counted from 0
 * @param area within the control, in points; may reach beyond its edges
 */
public record RowBox(int row, Rectangle area) {

    /**
     * Rows of one height that are in sight.
     *
     * @param first the row at the top
     * @param count of all rows
     * @param height of each
     * @param within where rows are drawn
     */
    public static List<RowBox> even(int first, int count, int height, Rectangle within) {
        List<RowBox> boxes = new ArrayList<>();
        for (int row = Math.max(0, first), y = within.y;
                row < count && y < within.y + within.height;
                row++, y += height) {
            boxes.add(new RowBox(row, new Rectangle(within.x, y, within.width, height)));
        }
        return boxes;
    }

    /**
     * Rows of different heights that are in sight.
     *
     * @param top what is scrolled out above, in points
     * @param count of all rows
     * @param height of a row
     * @param within where rows are drawn
     */
    public static List<RowBox> stacked(int top, int count, IntUnaryOperator height, Rectangle within) {
        List<RowBox> boxes = new ArrayList<>();
        int y = within.y - top;
        for (int row = 0; row < count && y < within.y + within.height; row++) {
            int high = height.applyAsInt(row);
            if (y + high > within.y) {
                boxes.add(new RowBox(row, new Rectangle(within.x, y, within.width, high)));
            }
            y += high;
        }
        return boxes;
    }
}
