package org.beffroi.sources.profile;

import java.util.List;

/**
 * A line near the beginning of a table, before one knows which of them names the columns.
 *
 * @param number as in {@link org.beffroi.sources.table.Place}
 */
public record Line(long number, List<String> cells) {

    public Line {
        cells = List.copyOf(cells);
    }
}
