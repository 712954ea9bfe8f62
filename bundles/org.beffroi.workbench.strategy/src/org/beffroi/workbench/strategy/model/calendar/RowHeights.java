package org.beffroi.workbench.strategy.model.calendar;

import java.util.List;
import java.util.stream.IntStream;

/**
 * How high the rows of a calendar are: none lower than it must be; what room is left goes first to those that wish for more, then
 * to all alike.
 *
 * @param heights from top to bottom; together the room, or more where the rows need more
 */
public record RowHeights(List<Integer> heights) {

    /**
     * What a row needs.
     *
     * @param least below which it is not read
     * @param wish at which all that it holds shows; not below the least
     */
    public record Need(int least, int wish) {

        public Need {
            if (least < 0 || wish < least) {
                throw new IllegalArgumentException(least + " to " + wish);
            }
        }
    }

    public RowHeights {
        heights = List.copyOf(heights);
    }

    /** Shares a room among rows; at least one. */
    public static RowHeights of(List<Need> needs, int room) {
        int least = needs.stream().mapToInt(Need::least).sum();
        int wished = needs.stream().mapToInt(Need::wish).sum();
        int more = Math.max(0, room - least);
        int granted = Math.min(more, wished - least);
        int even = more - granted;
        int[] ends = new int[needs.size() + 1];
        int soFarLeast = 0;
        int soFarWished = 0;
        for (int i = 0; i < needs.size(); i++) {
            soFarLeast += needs.get(i).least();
            soFarWished += needs.get(i).wish() - needs.get(i).least();
            long share = wished == least ? 0 : (long) granted * soFarWished / (wished - least);
            ends[i + 1] = (int) (soFarLeast + share + (long) even * (i + 1) / needs.size());
        }
        return new RowHeights(IntStream.range(0, needs.size())
                .mapToObj(i -> ends[i + 1] - ends[i])
                .toList());
    }
}
