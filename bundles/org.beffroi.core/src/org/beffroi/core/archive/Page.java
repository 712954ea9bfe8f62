package org.beffroi.core.archive;

import java.util.List;
import java.util.Optional;

/**
 * Some rows of an ordered list of mentions.
 *
 * @param rows at most as many as asked for
 * @param next where the next page begins, empty at the end
 */
public record Page(List<Entry> rows, Optional<Cursor> next) {
    public Page {
        rows = List.copyOf(rows);
    }
}
