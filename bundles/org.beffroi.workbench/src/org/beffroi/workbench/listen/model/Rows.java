package org.beffroi.workbench.listen.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.beffroi.core.mention.MentionId;

/** The rows of a list of any length, read in windows as they come into sight. Called on the UI thread, never waits. */
public interface Rows {

    /** Bits of a {@link #place} that tell the copies of a row apart. */
    int COPIES = 16;

    /** How many rows there are. */
    long size();

    /** A row that is at hand, empty while it is not. */
    Optional<Row> row(long index);

    /**
     * Asks for the rows now in sight, and those around; a later request replaces an earlier one. Whoever shows the rows is
     * told when they are at hand.
     */
    void want(long first, int count);

    /**
     * The search that they are the rows of, at its point in time, held until it is released; empty where they are of none.
     *
     * @throws org.beffroi.core.archive.Cancelled if it is not shown any more
     */
    default Optional<HeldSearch> hold() {
        return Optional.empty();
    }

    /**
     * Reads the copies that a row stands for.
     *
     * @param then told them on the UI thread, the earliest first, the row itself left out; never where it stands for itself
     */
    default void copies(long index, Consumer<List<Row>> then) {}

    /** Where a row stands in what {@link #hold} holds, with more room between two places than a row has copies. */
    default long place(long index) {
        return index << COPIES;
    }

    /**
     * Takes note that mentions changed since they were read: what stands of them is read again where it is in sight. The list stays
     * as it was found.
     */
    default void changed(Set<MentionId> mentions) {}

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
