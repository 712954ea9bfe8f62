package org.beffroi.core.archive;

import java.util.concurrent.atomic.AtomicBoolean;

/** A request to stop an answer that nobody waits for any more. */
public final class Cancel {

    private final AtomicBoolean asked = new AtomicBoolean();

    /** Asks to stop; may be called by any thread, any number of times. */
    public void ask() {
        asked.set(true);
    }

    /** True once asked. */
    public boolean asked() {
        return asked.get();
    }

    /**
     * Stops here when asked.
     *
     * @throws Cancelled if asked
     */
    public void check() {
        if (asked()) {
            throw new Cancelled();
        }
    }

    /** A request that nobody will ever make. */
    public static Cancel never() {
        return new Cancel();
    }
}
