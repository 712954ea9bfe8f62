package org.beffroi.archive.lucene.index;

import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.beffroi.dossier.journal.Truth;

/**
 * Sees that other writers appended to a dossier: looks at the sizes of their files, at most once a second unless told to.
 * Safe for several threads.
 */
public final class Lookout {

    private static final long PAUSE = TimeUnit.SECONDS.toNanos(1);

    private final Truth truth;
    private final Set<String> own;
    private Map<String, Long> known = Map.of();
    private Map<String, Long> pending = Map.of();
    private long looked = System.nanoTime();

    /**
     * A lookout for all but one's own files.
     *
     * @param own names of files as {@link Truth#ends()} gives them
     */
    public Lookout(Truth truth, Set<String> own) {
        this.truth = truth;
        this.own = Set.copyOf(own);
    }

    /**
     * Whether the files of others have changed since {@link #taken()}.
     *
     * @param now looks even if it did within the last second
     */
    public synchronized boolean seesNews(boolean now) throws IOException {
        if (!now && System.nanoTime() - looked < PAUSE) {
            return false;
        }
        look();
        return !pending.equals(known);
    }

    /** Looks without asking: what is read from now on is at least what is seen now. */
    synchronized void look() throws IOException {
        looked = System.nanoTime();
        pending = truth.ends();
        pending.keySet().removeAll(own);
    }

    /** What was seen last has been read. */
    public synchronized void taken() {
        known = pending;
    }
}
