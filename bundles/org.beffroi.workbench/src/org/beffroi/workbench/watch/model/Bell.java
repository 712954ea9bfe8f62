package org.beffroi.workbench.watch.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.watch.Watch;

/**
 * How many watches have something to tell: as many new mentions as their floor asks for. Belongs to the UI thread.
 *
 * <p>What cannot be read rings nothing: the list of watches, which the bell opens, says why.
 */
public final class Bell {

    private static final System.Logger LOG = System.getLogger(Bell.class.getName());

    private final Watchlist watches;
    private final List<Runnable> listeners = new ArrayList<>();
    private Set<String> ringing = Set.of();
    private int counting;

    public Bell(Watchlist watches) {
        this.watches = watches;
    }

    /** Called each time that the number changed, until the returned action is run. */
    public Runnable listen(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /** How many watches have something to tell, 0 before they were counted. */
    public int alerts() {
        return ringing.size();
    }

    /** Counts anew: after a harvest, an import, after a watch was added, seen or forgotten. A later call replaces this one. */
    public void count() {
        int mine = ++counting;
        watches.read(all -> new Round(mine, all).next(), Bell::silent);
    }

    private static void silent(Sentence why) {
        LOG.log(System.Logger.Level.DEBUG, why.key());
    }

    /** One count, watch by watch. */
    private final class Round {

        private final int number;
        private final List<Watch> left;
        private final Set<String> found = new HashSet<>();

        Round(int number, List<Watch> watches) {
            this.number = number;
            this.left = new ArrayList<>(watches);
        }

        void next() {
            if (number != counting) {
                return;
            }
            if (left.isEmpty()) {
                ring(found);
                return;
            }
            Watch watch = left.removeFirst();
            watches.look(
                    watch,
                    fresh -> {
                        if (fresh.mentions().size() >= Math.max(1, watch.floor())) {
                            found.add(watch.name());
                        }
                        next();
                    },
                    why -> {
                        silent(why);
                        next();
                    });
        }
    }

    private void ring(Set<String> now) {
        boolean changed = !now.equals(ringing);
        ringing = now;
        if (changed) {
            List.copyOf(listeners).forEach(Runnable::run);
        }
    }
}
