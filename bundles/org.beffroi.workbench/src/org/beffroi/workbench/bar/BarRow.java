package org.beffroi.workbench.bar;

import java.util.List;
import java.util.function.ToIntFunction;

/**
 * How wide each thing in a row of a bar is, so that all that must be there is there. What says more than it must is cut first,
 * from the right to the left, fairly before further; then tabs fold into a list, the last ones first and never the one in front.
 *
 * @param spacing between two things that show, in points
 */
record BarRow(List<Item> items, int spacing) {

    /** What a thing in the row does where room lacks. */
    enum Kind {
        /** Keeps its width. */
        FIXED,
        /** Is cut. */
        CUT,
        /** Folds into the list. */
        TAB,
        /** Opens the list; there only where something folded. */
        MORE,
        /** Takes what is left. */
        SPACE
    }

    /**
     * One thing in the row.
     *
     * @param preferred width in points
     * @param fair width in points to which it is cut before anything is cut further
     * @param least width in points to which it is cut; where that is the fair one it has words for both, and none between
     * @param front whether it is the tab in front
     */
    record Item(Kind kind, int preferred, int fair, int least, boolean front) {

        /** One that is not cut. */
        static Item of(Kind kind, int preferred) {
            return new Item(kind, preferred, preferred, preferred, false);
        }
    }

    BarRow {
        items = List.copyOf(items);
    }

    /** Widths in points in the order of the row; 0 for what does not show. */
    int[] widths(int room) {
        int[] widths = items.stream()
                .mapToInt(item -> item.kind() == Kind.MORE || item.kind() == Kind.SPACE ? 0 : item.preferred())
                .toArray();
        cut(widths, room, Item::fair);
        cut(widths, room, Item::least);
        fold(widths, room);
        for (int i = 0; i < widths.length; i++) {
            if (items.get(i).kind() == Kind.SPACE) {
                widths[i] = Math.max(0, room - total(widths) - spacing);
            }
        }
        return widths;
    }

    private void cut(int[] widths, int room, ToIntFunction<Item> to) {
        for (int i = widths.length - 1; i >= 0; i--) {
            Item item = items.get(i);
            int over = total(widths) - room;
            if (over > 0 && item.kind() == Kind.CUT) {
                int least = Math.min(widths[i], to.applyAsInt(item));
                widths[i] = item.fair() == item.least() ? least : Math.max(least, widths[i] - over);
            }
        }
    }

    private void fold(int[] widths, int room) {
        for (int i = widths.length - 1; i >= 0 && total(widths) > room; i--) {
            if (items.get(i).kind() == Kind.TAB && !items.get(i).front() && widths[i] > 0) {
                widths[i] = 0;
                unfold(widths);
            }
        }
    }

    private void unfold(int[] widths) {
        for (int i = 0; i < widths.length; i++) {
            if (items.get(i).kind() == Kind.MORE) {
                widths[i] = items.get(i).preferred();
            }
        }
    }

    private int total(int[] widths) {
        int total = 0;
        int showing = 0;
        for (int width : widths) {
            total += width;
            showing += width > 0 ? 1 : 0;
        }
        return total + spacing * Math.max(0, showing - 1);
    }
}
