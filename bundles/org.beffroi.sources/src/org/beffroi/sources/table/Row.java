package org.beffroi.sources.table;

import org.beffroi.core.message.Sentence;

/** One row of a file as it was read: whole, or broken and then kept as text for the file of rejected rows. */
public sealed interface Row {

    /** Where it stands. */
    Place place();

    /** The row as text. */
    String raw();

    /** A row that could be read. */
    record Whole(Place place, Cells cells) implements Row {
        @Override
        public String raw() {
            return cells.raw();
        }
    }

    /**
     * A row that could not be read.
     *
     * @param why what is wrong with it
     */
    record Broken(Place place, String raw, Sentence why) implements Row {}
}
