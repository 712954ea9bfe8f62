package org.beffroi.sources.shape;

import org.beffroi.sources.table.Cells;

/** Makes plain columns of a row that paths alone cannot read. */
@FunctionalInterface
public interface Shape {

    /** The same row, with more columns. */
    Cells plain(Cells row);
}
