package org.beffroi.core.result;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A value for each pair of a row and a column, as a heat map shows it.
 *
 * @param title the finding, where there is one, else what is shown
 * @param down what the rows are, such as {@code thème}
 * @param rows their names, from the top
 * @param across what the columns are
 * @param columns their names, from the left
 * @param measure what the values are, such as {@code mentions}
 * @param scale how values become colours
 * @param cells a list for each row, a cell for each column
 */
public record Matrix(
        String title,
        String down,
        List<String> rows,
        String across,
        List<String> columns,
        String measure,
        Scale scale,
        List<List<Cell>> cells)
        implements Result {

    /** How values become colours. */
    public enum Scale {
        /** From nothing to the largest. */
        AMOUNT,
        /** Parts of a whole from 0 to 1, printed as percentages. */
        SHARE,
        /** Around zero: less on one side, more on the other. */
        AROUND_ZERO,
        /** Stages of something alarming: 0 none, 1 a weak sign, 2 subsiding, 3 rising, 4 a crisis; columns are many, in order of time. */
        STAGE
    }

    /**
     * One value.
     *
     * @param value {@link Double#NaN} where nothing was measured
     * @param drillDown to the mentions behind it
     */
    public record Cell(double value, Optional<DrillDown> drillDown) {
        public Cell {
            Objects.requireNonNull(drillDown);
        }
    }

    public Matrix {
        Titles.require(title);
        Objects.requireNonNull(down);
        Objects.requireNonNull(across);
        Objects.requireNonNull(measure);
        Objects.requireNonNull(scale);
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
        cells = cells.stream().map(List::copyOf).toList();
        int width = columns.size();
        if (cells.size() != rows.size() || cells.stream().anyMatch(row -> row.size() != width)) {
            throw new IllegalArgumentException("A matrix has a cell for each row and column: " + title);
        }
    }
}
