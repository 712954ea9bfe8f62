package org.beffroi.workbench.list;

import java.util.OptionalLong;
import java.util.function.LongToIntFunction;

/**
 * Where a long list of rows of different heights stands: the row at the top and how much of it is hidden above.
 *
 * <p>Heights are asked for near the place only, so that a list of millions costs no more than one of ten.
 */
final class RowPlaces {

    private long topRow;
    private int topOffset;

    /** Index of the row at the top. */
    long topRow() {
        return topRow;
    }

    /** Points of the top row that are hidden above; at least 0. */
    int topOffset() {
        return topOffset;
    }

    /** Goes to a place. */
    void top(long row, int offset) {
        topRow = Math.max(0, row);
        topOffset = Math.max(0, offset);
    }

    /** The row at the top with the part of it that is hidden above, as a fraction of rows. */
    double first(LongToIntFunction heights) {
        return topOffset == 0 ? topRow : topRow + topOffset / (double) Math.max(1, heights.applyAsInt(topRow));
    }

    /** What {@link #first} is at the end of the list; 0 where all rows are in sight. */
    double last(long rows, int viewport, LongToIntFunction heights) {
        int room = viewport;
        for (long row = rows - 1; row >= 0; row--) {
            int height = Math.max(1, heights.applyAsInt(row));
            if (height > room) {
                return row + (height - room) / (double) height;
            }
            room -= height;
        }
        return 0;
    }

    /** Goes to a place told as {@link #first}. */
    void goTo(double first, LongToIntFunction heights) {
        long row = (long) first;
        top(row, (int) ((first - row) * heights.applyAsInt(row)));
    }

    /** Moves by points, down where positive, within the rows. */
    void scroll(int points, long rows, int viewport, LongToIntFunction heights) {
        topOffset += points;
        while (topOffset < 0 && topRow > 0) {
            topRow--;
            topOffset += heights.applyAsInt(topRow);
        }
        topOffset = Math.max(topOffset, 0);
        settle(rows, viewport, heights);
    }

    /** Brings the place back within the rows: no empty space below the last one where there are enough above. */
    void settle(long rows, int viewport, LongToIntFunction heights) {
        if (rows == 0) {
            top(0, 0);
            return;
        }
        topRow = Math.min(topRow, rows - 1);
        while (topRow < rows - 1 && topOffset >= heights.applyAsInt(topRow)) {
            topOffset -= heights.applyAsInt(topRow);
            topRow++;
        }
        long below = -topOffset;
        for (long row = topRow; row < rows && below < viewport; row++) {
            below += heights.applyAsInt(row);
        }
        if (below < viewport) {
            showBottom(rows - 1, viewport, heights);
        }
    }

    /** Scrolls as little as it takes to have a row whole in sight. */
    void reveal(long index, long rows, int viewport, LongToIntFunction heights) {
        if (index < topRow || index == topRow && topOffset > 0) {
            top(index, 0);
            settle(rows, viewport, heights);
        } else if (!isWhole(index, viewport, heights)) {
            showBottom(index, viewport, heights);
        }
    }

    /** Whether a row is whole in sight. */
    boolean isWhole(long index, int viewport, LongToIntFunction heights) {
        if (index < topRow || index == topRow && topOffset > 0) {
            return false;
        }
        long bottom = -topOffset;
        for (long row = topRow; row <= index && bottom <= viewport; row++) {
            bottom += heights.applyAsInt(row);
        }
        return bottom <= viewport;
    }

    /** The row at a height of the viewport, empty below the last one. */
    OptionalLong rowAt(int y, long rows, LongToIntFunction heights) {
        int bottom = -topOffset;
        for (long row = topRow; row < rows; row++) {
            bottom += heights.applyAsInt(row);
            if (y < bottom) {
                return OptionalLong.of(row);
            }
            if (bottom > y + 1_000_000) {
                break;
            }
        }
        return OptionalLong.empty();
    }

    private void showBottom(long last, int viewport, LongToIntFunction heights) {
        long row = last;
        int above = heights.applyAsInt(row);
        while (row > 0 && above < viewport) {
            row--;
            above += heights.applyAsInt(row);
        }
        topRow = row;
        topOffset = Math.max(0, above - viewport);
    }
}
