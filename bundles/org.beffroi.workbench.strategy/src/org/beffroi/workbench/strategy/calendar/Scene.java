package org.beffroi.workbench.strategy.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.beffroi.workbench.strategy.model.calendar.Entry;
import org.eclipse.swt.graphics.Rectangle;

/**
 * Where everything of a calendar stands, in points from the upper left of what is drawn.
 *
 * @param cells the days, where an item can be dropped
 * @param placed the entries, in the order in which they are walked through
 * @param more what did not fit
 * @param height of all of it
 */
record Scene(List<Cell> cells, List<Placed> placed, List<More> more, int height) {

    static final Scene EMPTY = new Scene(List.of(), List.of(), List.of(), 0);

    Scene {
        cells = List.copyOf(cells);
        placed = List.copyOf(placed);
        more = List.copyOf(more);
    }

    /** How an entry is drawn. */
    enum Shape {
        /** An item: a coloured chip. */
        CHIP,
        /** Something of one day that steps back. */
        QUIET,
        /** Something that lasts. */
        BAR
    }

    /** A day. */
    record Cell(LocalDate day, Rectangle place) {}

    /**
     * An entry.
     *
     * @param lines what it says, broken to its width
     */
    record Placed(Entry entry, Shape shape, Rectangle place, List<String> lines) {
        Placed {
            lines = List.copyOf(lines);
        }
    }

    /** How many entries did not fit: of a day, or, where that is null, of a line of those that have none. */
    record More(LocalDate day, int count, Rectangle place) {}

    Optional<Placed> placedAt(int x, int y) {
        return placed.reversed().stream()
                .filter(each -> each.place().contains(x, y))
                .findFirst();
    }

    Optional<Cell> cellAt(int x, int y) {
        return cells.stream().filter(each -> each.place().contains(x, y)).findFirst();
    }

    Optional<More> moreAt(int x, int y) {
        return more.stream().filter(each -> each.place().contains(x, y)).findFirst();
    }

    Optional<Cell> cell(LocalDate day) {
        return cells.stream().filter(each -> each.day().equals(day)).findFirst();
    }

    Optional<Placed> of(Entry entry) {
        return placed.stream().filter(each -> each.entry().isSame(entry)).findFirst();
    }
}
