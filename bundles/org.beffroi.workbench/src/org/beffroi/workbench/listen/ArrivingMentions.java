package org.beffroi.workbench.listen;

import java.time.Duration;

/**
 * When a list follows mentions that arrive while an import runs: where more came, and not more often than each two seconds, so
 * that what shows is not always counted anew. Belongs to the UI thread.
 */
public final class ArrivingMentions {

    private static final long PAUSE_NANOS = Duration.ofSeconds(2).toNanos();

    private long followed;
    private long followedAt;
    private boolean begun;

    /**
     * Whether the list is to be read anew now.
     *
     * @param arrived units that the import is through with
     * @param nanos by a clock of nanoseconds of any origin
     */
    public boolean isDue(long arrived, long nanos) {
        if (arrived < followed) {
            // Another import counts from the beginning.
            begun = false;
            followed = 0;
        }
        if (arrived == followed || begun && nanos - followedAt < PAUSE_NANOS) {
            return false;
        }
        begun = true;
        followed = arrived;
        followedAt = nanos;
        return true;
    }
}
