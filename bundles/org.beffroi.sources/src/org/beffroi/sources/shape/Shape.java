package org.beffroi.sources.shape;

import java.util.Set;
import org.beffroi.sources.table.Cells;

/** Makes plain columns of a row that paths alone cannot read. */
@FunctionalInterface
public interface Shape {

    /** The same row, with more columns. */
    Cells plain(Cells row);

    /**
     * Columns of the file that it makes others of, or that only hold these together, each standing for all that is within it:
     * what they say is not lost where they fill no field themselves.
     */
    default Set<String> structure() {
        return Set.of();
    }
}
