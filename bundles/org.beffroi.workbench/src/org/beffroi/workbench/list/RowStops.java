package org.beffroi.workbench.list;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Where a stack of rows may stand in a room that is lower than it, so that no row shows in part. Immutable; all in points.
 *
 * @param tops where rows begin, ascending, the first at 0; never empty
 * @param height of all rows
 */
record RowStops(List<Integer> tops, int height) {

    /**
     * A control of a row, or several beside each other.
     *
     * @param top its upper edge
     * @param bottom just below its lower edge
     */
    record Span(int top, int bottom) {}

    RowStops {
        tops = List.copyOf(tops);
    }

    /**
     * The rows that controls stand in: those that stand beside each other are one row; the room between two rows is halved.
     *
     * @param height of all rows, with the room below the last one
     */
    static RowStops of(Collection<Span> controls, int height) {
        List<Integer> tops = new ArrayList<>(List.of(0));
        int bottom = Integer.MIN_VALUE;
        List<Span> inOrder =
                controls.stream().sorted(Comparator.comparingInt(Span::top)).toList();
        for (Span control : inOrder) {
            if (bottom != Integer.MIN_VALUE && control.top() >= bottom) {
                tops.add((bottom + control.top()) / 2);
            }
            bottom = Math.max(bottom, control.bottom());
        }
        return new RowStops(tops, height);
    }

    /** The stop that is nearest to a place, and not beyond the last one that a room has a use for. */
    int nearest(int place, int room) {
        int last = last(room);
        return tops.stream()
                .filter(top -> top <= last)
                .min(Comparator.comparingInt(top -> Math.abs(top - place)))
                .orElse(0);
    }

    /** So many stops further down, up where negative. */
    int further(int from, int rows, int room) {
        int at = IntStream.range(0, tops.size())
                .filter(row -> tops.get(row) <= from)
                .max()
                .orElse(0);
        return Math.min(tops.get(Math.clamp((long) at + rows, 0, tops.size() - 1)), last(room));
    }

    /** The first stop from which all the rest has room. */
    int last(int room) {
        return tops.stream().filter(top -> height - top <= room).findFirst().orElse(tops.getLast());
    }

    /** How much shows from a stop on: whole rows, or as much as there is room for where one row is higher than that. */
    int shown(int top, int room) {
        int whole = IntStream.concat(tops.stream().mapToInt(Integer::intValue), IntStream.of(height))
                .map(end -> end - top)
                .filter(high -> high > 0 && high <= room)
                .max()
                .orElse(room);
        return Math.max(0, whole);
    }

    /** The stop that is nearest to where it stands and has a row whole in sight. */
    int revealing(int row, int top, int room) {
        int begins = IntStream.range(0, tops.size())
                .filter(each -> tops.get(each) <= row)
                .max()
                .orElse(0);
        int start = tops.get(begins);
        int end = begins + 1 < tops.size() ? tops.get(begins + 1) : height;
        if (start < top) {
            return start;
        }
        return tops.stream()
                .filter(stop -> stop >= top && stop <= start && end - stop <= room)
                .findFirst()
                .orElse(start);
    }
}
