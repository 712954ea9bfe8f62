package org.beffroi.workbench.window;

import java.util.List;

/**
 * Where what scrolls may end at its foot: no line of words is sliced there, and no heading stands alone. Heights and places are in
 * points from the top of what is seen.
 */
final class CutPlace {

    /** So little of a picture, or of a field of several lines, is less than a glimpse of it. */
    private static final int GLIMPSE = 24;

    /** How little of a line of words may be missing, under its letters. */
    private static final int UNDER = 3;

    private CutPlace() {}

    /** How a control may be cut. */
    enum Kind {
        /** Between its lines. */
        WORDS,
        /** Between its lines; it leads what stands below it, without which it says nothing. */
        HEADING,
        /** Nowhere: it shows whole or not at all. */
        WHOLE,
        /** Nowhere; it leads what stands below it, as a thin line does, or a heading with a button beside it. */
        LEADING,
        /** Anywhere, once there is a glimpse of it. */
        PICTURE
    }

    /**
     * A control of what scrolls.
     *
     * @param left its left edge
     * @param right the place behind its right edge
     * @param top its upper edge
     * @param bottom the place below its lower edge
     * @param line height of one of its lines; only words have any
     * @param kind how it may be cut
     */
    record Part(int left, int right, int top, int bottom, int line, Kind kind) {

        /** The nearest place at or above an end that slices none of its lines. */
        int cut(int end) {
            if (top >= end || bottom <= end) {
                return end;
            }
            return switch (kind) {
                case WHOLE, LEADING -> top;
                case PICTURE -> end - top < GLIMPSE ? top : end;
                case WORDS, HEADING -> {
                    int from = top + (end - top) / line * line;
                    yield end - from < line - UNDER ? from : end;
                }
            };
        }

        boolean leads() {
            return kind == Kind.HEADING || kind == Kind.LEADING;
        }

        boolean isBelow(Part other) {
            return top >= other.bottom - UNDER && left < other.right && other.left < right;
        }

        /** Whether something of it can be read above an end. */
        private boolean begins(int end) {
            int first =
                    switch (kind) {
                        case WHOLE, LEADING -> bottom - top;
                        case PICTURE -> Math.min(GLIMPSE, bottom - top);
                        case WORDS, HEADING -> line - UNDER;
                    };
            return top + first <= end;
        }
    }

    /**
     * The nearest clean place at or above an end.
     *
     * @param most how far above it at most; where headings would go further they are left alone, where lines would, which stand
     *     side by side, each higher than the other, the end stays as it is
     */
    static int above(int end, List<Part> parts, int most) {
        int led = above(end, parts, most, true);
        return led < end ? led : above(end, parts, most, false);
    }

    private static int above(int end, List<Part> parts, int most, boolean led) {
        int before = end;
        int at = next(before, parts, led);
        while (at < before && end - at <= most) {
            before = at;
            at = next(before, parts, led);
        }
        return end - at <= most ? at : end;
    }

    private static int next(int end, List<Part> parts, boolean led) {
        return parts.stream()
                .mapToInt(part -> led && isAlone(part, end, parts) ? part.top() : part.cut(end))
                .min()
                .orElse(end);
    }

    /** Whether a heading is in sight, and nothing of what it leads. */
    private static boolean isAlone(Part part, int end, List<Part> parts) {
        if (!part.leads() || part.top() >= end || part.cut(end) < end) {
            return false;
        }
        return parts.stream()
                .filter(other -> other != part && other.isBelow(part))
                .min((one, other) -> Integer.compare(one.top(), other.top()))
                .filter(next -> !next.begins(end))
                .isPresent();
    }
}
