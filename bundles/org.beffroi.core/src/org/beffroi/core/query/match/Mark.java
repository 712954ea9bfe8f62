package org.beffroi.core.query.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A stretch of a text that matched.
 *
 * @param field key of the field of that text
 * @param value which of its values, from 0; 0 in a field of one value
 * @param start UTF-16 offset of its first character in that value
 * @param end UTF-16 offset after its last character
 */
public record Mark(String field, int value, int start, int end) {

    private static final Comparator<Mark> ORDER = Comparator.comparing(Mark::field)
            .thenComparingInt(Mark::value)
            .thenComparingInt(Mark::start)
            .thenComparingInt(Mark::end);

    /** The same stretches in order, overlapping ones joined. */
    public static List<Mark> joined(List<Mark> marks) {
        List<Mark> joined = new ArrayList<>();
        for (Mark mark : marks.stream().sorted(ORDER).toList()) {
            Mark last = joined.isEmpty() ? null : joined.getLast();
            if (last != null && last.isInTextOf(mark) && mark.start < last.end) {
                joined.set(
                        joined.size() - 1, new Mark(last.field, last.value, last.start, Math.max(last.end, mark.end)));
            } else {
                joined.add(mark);
            }
        }
        return joined;
    }

    private boolean isInTextOf(Mark other) {
        return field.equals(other.field) && value == other.value;
    }
}
