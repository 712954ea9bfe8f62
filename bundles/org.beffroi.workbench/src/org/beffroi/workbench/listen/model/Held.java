package org.beffroi.workbench.listen.model;

import java.util.function.Function;
import org.beffroi.core.archive.Order;
import org.beffroi.core.archive.Snapshot;
import org.beffroi.core.query.Query;

/** A search and its point in time, held until it is released. Safe for several threads. */
public final class Held {

    private final SharedSnapshot snapshot;
    private final Query query;
    private final Order order;

    Held(SharedSnapshot snapshot, Query query, Order order) {
        this.snapshot = snapshot;
        this.query = query;
        this.order = order;
    }

    /** What is searched. */
    public Query query() {
        return query;
    }

    /** The order of the list. */
    public Order order() {
        return order;
    }

    /** Asks the archive as it was at that point. */
    public <A> A ask(Function<Snapshot, A> question) {
        return snapshot.ask(question);
    }

    /** Lets go. */
    public void release() {
        snapshot.release();
    }
}
