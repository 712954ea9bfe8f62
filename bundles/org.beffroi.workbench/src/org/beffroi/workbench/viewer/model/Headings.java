package org.beffroi.workbench.viewer.model;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;
import org.beffroi.workbench.widget.TextFit;

/**
 * How headings of columns take little room without losing a letter: broken at spaces, up to three lines. A column is never
 * narrower than that asks for; half a heading may say something else than the whole.
 *
 * @param measure width of a text in points
 */
public record Headings(ToIntFunction<String> measure) {

    /** More lines than that take rows away. */
    private static final int LINES = 3;

    private static final int STEP = 4;

    /** What stands before the heading of the column that the table is sorted by; room for it is kept in each. */
    public static final String SORTED = "↓\u00a0";

    /** Its lines in so much room: three at most where that is no less than {@link #least}; at least one. */
    public List<String> lines(String heading, int room) {
        return TextFit.wrapped(heading, room, measure);
    }

    /** The least room in which it is whole in three lines. */
    public int least(String heading) {
        int whole = measure.applyAsInt(heading);
        int room = Arrays.stream(heading.split("\\s")).mapToInt(measure).max().orElse(whole);
        while (room < whole && lines(heading, room).size() > LINES) {
            room += STEP;
        }
        return room;
    }
}
