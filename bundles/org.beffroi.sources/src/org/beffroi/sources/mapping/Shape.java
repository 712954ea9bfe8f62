package org.beffroi.sources.mapping;

import org.beffroi.sources.table.Cells;

/** Makes plain columns of a row that paths alone cannot read. */
@FunctionalInterface
interface Shape {

    /** The same row, with more columns. */
    Cells plain(Cells row);
}
