package org.beffroi.workbench.listen.model;

import java.util.function.Function;
import org.beffroi.core.archive.Order;
import org.beffroi.core.archive.Snapshot;
import org.beffroi.core.query.Query;

/**
 * A search and its point in time, held until it is released. Safe for several threads.
 *
 * @param query what is searched
 * @param order the order of the list
 */
public record HeldSearch(SharedSnapshot snapshot, Query query, Order order) {

    /** Asks the archive as it was at that point. */
    public <A> A ask(Function<Snapshot, A> question) {
        return snapshot.ask(question);
    }

    /** Lets go. */
    public void release() {
        snapshot.release();
    }
}
