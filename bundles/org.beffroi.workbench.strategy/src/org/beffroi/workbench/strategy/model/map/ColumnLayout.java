package org.beffroi.workbench.strategy.model.map;

import java.util.ArrayList;
import java.util.List;

/**
 * Blocks one after the other, from top to bottom and then in the next column, in as many columns as show them largest on a screen.
 *
 * @param columns in which each block is, counted from 0
 * @param tops where each begins
 * @param height of the highest column
 */
public record ColumnLayout(List<Integer> columns, List<Double> tops, double height) {

    private static final double PRECISION = 0.5;

    public ColumnLayout {
        columns = List.copyOf(columns);
        tops = List.copyOf(tops);
    }

    /**
     * The columns in which all of it is seen largest; of equals the fewest.
     *
     * @param heights of the blocks, above 0
     * @param width of a column
     * @param apart room between two columns
     * @param between room between two blocks
     * @param screenWidth of the screen, above 0
     * @param screenHeight of the screen, above 0
     */
    public static ColumnLayout best(
            List<Double> heights, double width, double apart, double between, double screenWidth, double screenHeight) {
        ColumnLayout best = new ColumnLayout(List.of(), List.of(), 0);
        double largest = -1;
        for (int count = 1; count <= heights.size(); count++) {
            ColumnLayout tried = even(heights, between, count);
            double wide = (count * (width + apart)) - apart;
            // What is smaller than the screen is not made larger.
            double scale = Math.min(1, Math.min(screenWidth / wide, screenHeight / tried.height()));
            if (scale > largest) {
                largest = scale;
                best = tried;
            }
        }
        return best;
    }

    /** The lowest that so many columns can be: found by halving what the highest may be. */
    private static ColumnLayout even(List<Double> heights, double between, int count) {
        double least = heights.stream().mapToDouble(each -> each).max().orElse(0);
        double most = heights.stream().mapToDouble(each -> each + between).sum();
        while (most - least > PRECISION) {
            double middle = (least + most) / 2;
            if (within(heights, between, middle).count() <= count) {
                most = middle;
            } else {
                least = middle;
            }
        }
        return within(heights, between, most);
    }

    private static ColumnLayout within(List<Double> heights, double between, double most) {
        List<Integer> columns = new ArrayList<>();
        List<Double> tops = new ArrayList<>();
        int column = 0;
        double free = 0;
        double highest = 0;
        for (double height : heights) {
            if (free > 0 && free + height > most) {
                column++;
                free = 0;
            }
            columns.add(column);
            tops.add(free);
            highest = Math.max(highest, free + height);
            free += height + between;
        }
        return new ColumnLayout(columns, tops, highest);
    }

    /** How many columns there are. */
    public int count() {
        return columns.isEmpty() ? 0 : columns.getLast() + 1;
    }

    /** The column of a block. */
    public int column(int block) {
        return columns.get(block);
    }

    /** Where a block begins. */
    public double top(int block) {
        return tops.get(block);
    }
}
