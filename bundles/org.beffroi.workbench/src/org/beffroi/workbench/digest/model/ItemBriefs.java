package org.beffroi.workbench.digest.model;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.archive.Cancelled;
import org.beffroi.core.digest.Digest;
import org.beffroi.dossier.digest.ItemBrief;

/**
 * What the items of the digest in hand hold today. Called on the UI thread and returns at once; it is read by workers, which are
 * asked to stop once nobody looks at the item any more. What was read before shows until it is read again.
 */
public final class ItemBriefs {

    /** Reads what an item holds. */
    public interface Reading {

        /**
         * In brief. Off the UI thread.
         *
         * @throws Cancelled if asked to stop
         */
        ItemBrief read(Digest.Item item, Digest digest, Cancel cancel);
    }

    private final Reading reading;
    private final Function<Digest.Item, Executor> workers;
    private final Executor display;
    private final Map<Digest.Item, ItemBrief> known = new HashMap<>();
    private final Set<Digest.Item> fresh = new HashSet<>();
    private final Map<Digest.Item, Cancel> underWay = new HashMap<>();
    private Consumer<Digest.Item> listener = item -> {};

    /**
     * @param workers what runs the reading of an item, off the UI thread
     * @param display runs on the UI thread, later
     */
    public ItemBriefs(Reading reading, Function<Digest.Item, Executor> workers, Executor display) {
        this.reading = reading;
        this.workers = workers;
        this.display = display;
    }

    /** Told of each item that was read. */
    public void onRead(Consumer<Digest.Item> told) {
        listener = told;
    }

    /** What an item held when it was read last; empty before. */
    public Optional<ItemBrief> of(Digest.Item item) {
        return Optional.ofNullable(known.get(item));
    }

    /** Whether there is something to be read of an item: what is written or quoted shows itself. */
    public static boolean isRead(Digest.Item item) {
        return switch (item) {
            case Digest.Heading heading -> false;
            case Digest.Words words -> false;
            case Digest.Quoted quoted -> false;
            case Digest.Search search -> true;
            case Digest.Watched watched -> true;
            case Digest.Analysed analysed -> true;
            case Digest.Finding finding -> true;
            case Digest.Figure figure -> true;
        };
    }

    /** Reads the items of a digest that are not known as they are now; of others nothing is read any more. */
    public void look(Optional<Digest> digest) {
        List<Digest.Item> wanted = digest.stream()
                .flatMap(some -> some.items().stream())
                .filter(ItemBriefs::isRead)
                .toList();
        underWay.entrySet().removeIf(each -> {
            boolean idle = !wanted.contains(each.getKey());
            if (idle) {
                each.getValue().ask();
            }
            return idle;
        });
        known.keySet().retainAll(wanted);
        fresh.retainAll(wanted);
        for (Digest.Item item : wanted) {
            if (!fresh.contains(item) && !underWay.containsKey(item)) {
                begin(item, digest.orElseThrow());
            }
        }
    }

    /** What is known is of before: at the next look it is read again. */
    public void age() {
        fresh.clear();
        underWay.values().forEach(Cancel::ask);
        underWay.clear();
    }

    /** Nothing is read any more. */
    public void stop() {
        look(Optional.empty());
    }

    private void begin(Digest.Item item, Digest digest) {
        Cancel cancel = new Cancel();
        underWay.put(item, cancel);
        workers.apply(item).execute(() -> {
            try {
                cancel.check();
                ItemBrief brief = reading.read(item, digest, cancel);
                display.execute(() -> take(item, cancel, brief));
            } catch (Cancelled stopped) {
                // Nobody waits for it any more.
            }
        });
    }

    private void take(Digest.Item item, Cancel cancel, ItemBrief brief) {
        if (underWay.remove(item, cancel)) {
            known.put(item, brief);
            fresh.add(item);
            listener.accept(item);
        }
    }
}
