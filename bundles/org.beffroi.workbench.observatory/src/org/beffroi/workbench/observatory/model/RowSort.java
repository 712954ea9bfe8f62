package org.beffroi.workbench.observatory.model;

import java.util.Optional;

/**
 * By which column rows are sorted.
 *
 * @param column from 0
 * @param down the largest first
 */
public record RowSort(int column, boolean down) {

    /**
     * What comes next when a heading is pressed: the column, the other way round, then the order of before.
     *
     * @param largestFirst whether the first press puts the largest first
     */
    public static Optional<RowSort> next(Optional<RowSort> now, int pressed, boolean largestFirst) {
        if (now.filter(by -> by.column() == pressed).isEmpty()) {
            return Optional.of(new RowSort(pressed, largestFirst));
        }
        return now.filter(by -> by.down() == largestFirst).map(by -> new RowSort(pressed, !largestFirst));
    }
}
