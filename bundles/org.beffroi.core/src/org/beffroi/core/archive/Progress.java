package org.beffroi.core.archive;

/** How far a long work is, and whether it should stop; called from the thread that works. */
public interface Progress {

    /**
     * Tells how far the work is.
     *
     * @param done units done so far
     * @param total units in all, or -1 when not known
     */
    void at(long done, long total);

    /** True once the user asked to stop: the work ends within 100 ms of it. */
    boolean cancelled();

    /** Tells nobody, never stops. */
    static Progress silent() {
        return new Progress() {
            @Override
            public void at(long done, long total) {}

            @Override
            public boolean cancelled() {
                return false;
            }
        };
    }
}
