package org.beffroi.workbench.listen.model;

import java.util.function.Function;
import org.beffroi.core.archive.Cancelled;
import org.beffroi.core.archive.Snapshot;

/**
 * One point in time of the archive, held by all answers of a search and closed when the last of them lets go.
 *
 * <p>Safe for several threads. Its maker holds it from the beginning.
 */
final class SharedSnapshot {

    private final Snapshot snapshot;
    private int holders = 1;

    SharedSnapshot(Snapshot snapshot) {
        this.snapshot = snapshot;
    }

    /**
     * Asks it something.
     *
     * @throws Cancelled if everybody has let go of it already
     */
    <A> A ask(Function<Snapshot, A> question) {
        hold();
        try {
            return question.apply(snapshot);
        } finally {
            release();
        }
    }

    /**
     * Holds it until {@link #release}.
     *
     * @throws Cancelled if everybody has let go of it already
     */
    synchronized void hold() {
        if (holders == 0) {
            throw new Cancelled();
        }
        holders++;
    }

    /** Lets go. */
    void release() {
        boolean last;
        synchronized (this) {
            holders--;
            last = holders == 0;
        }
        if (last) {
            snapshot.close();
        }
    }
}
