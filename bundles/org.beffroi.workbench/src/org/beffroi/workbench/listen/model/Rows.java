package org.beffroi.workbench.listen.model;

import java.util.Optional;

/** The rows of a list of any length, read in windows as they come into sight. Called on the UI thread, never waits. */
public interface Rows {

    /** How many rows there are. */
    long size();

    /** A row that is at hand, empty while it is not. */
    Optional<Row> row(long index);

    /**
     * Asks for the rows now in sight, and those around; a later request replaces an earlier one. Whoever shows the rows is
     * told when they are at hand.
     */
    void want(long first, int count);

    /** No rows. */
    static Rows none() {
        return new Rows() {
            @Override
            public long size() {
                return 0;
            }

            @Override
            public Optional<Row> row(long index) {
                return Optional.empty();
            }

            @Override
            public void want(long first, int count) {}
        };
    }
}
