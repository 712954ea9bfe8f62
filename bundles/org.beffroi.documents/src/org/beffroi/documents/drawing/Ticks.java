package org.beffroi.documents.drawing;

import java.util.ArrayList;
import java.util.List;
import org.beffroi.documents.page.LetterWidths;

/** Where a horizontal axis is lettered, for a room of so many units. */
@FunctionalInterface
interface Ticks {

    /** One lettered place, and its letters. */
    record Tick(double at, String label) {}

    /** Places from left to right whose letters do not touch when the axis is that long. */
    List<Tick> within(double length);

    /** Letters of axes are smaller than those of texts. */
    double SIZE = 11;

    /** How far below a line the base line of letters is whose middle stands at that line. */
    double MIDDLE = 3.86;

    /** Room between two labels. */
    double GAP = 14;

    /**
     * As many ticks as do not touch, evenly left out, so that the eye can count on.
     *
     * @param ticks at equal distances
     * @param length of the axis that holds them all
     */
    static List<Tick> thinned(List<Tick> ticks, double length, double size) {
        double widest = ticks.stream()
                .mapToDouble(tick -> LetterWidths.of(tick.label(), size, false))
                .max()
                .orElse(0);
        double room = length / Math.max(1, ticks.size());
        int every = (int) Math.max(1, Math.ceil((widest + GAP) / room));
        List<Tick> kept = new ArrayList<>();
        for (int i = 0; i < ticks.size(); i += every) {
            kept.add(ticks.get(i));
        }
        return kept;
    }
}
