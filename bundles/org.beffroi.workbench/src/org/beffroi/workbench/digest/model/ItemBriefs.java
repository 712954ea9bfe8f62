package org.beffroi.workbench.digest.model;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.archive.Cancelled;
import org.beffroi.core.digest.Digest;
import org.beffroi.dossier.digest.ItemBrief;

/**
 * What the items of the digest in hand hold. Called on the UI thread and returns at once; it is read by workers, which are asked
 * to stop once nobody looks at the item any more, and read once as long as what is counted stays the same. What was read before
 * shows until it is read again.
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

    /**
     * All that is told of an item depends on, but for what is counted.
     *
     * @param item of the days that it is made of
     * @param language of the digest
     */
    private record Asked(Digest.Item item, Locale language) {

        static Asked of(Digest.Item item, Digest digest) {
            return new Asked(digest.settled(item), digest.language());
        }
    }

    private final Reading reading;
    private final Function<Digest.Item, Executor> workers;
    private final Executor display;
    private final Map<Asked, ItemBrief> known = new HashMap<>();
    private final Set<Asked> failed = new HashSet<>();
    private final Set<Asked> fresh = new HashSet<>();
    private final Map<Asked, Cancel> underWay = new HashMap<>();
    private Consumer<Digest.Item> listener = item -> {};
    private Optional<Digest> digest = Optional.empty();
    private Optional<Object> counted = Optional.empty();

    /**
     * @param workers what runs the reading of an item, off the UI thread
     * @param display runs on the UI thread, later
     */
    public ItemBriefs(Reading reading, Function<Digest.Item, Executor> workers, Executor display) {
        this.reading = reading;
        this.workers = workers;
        this.display = display;
    }

    /** Told of each item that was read, or could not be. */
    public void onRead(Consumer<Digest.Item> told) {
        listener = told;
    }

    /** What an item of the digest in hand held when it was read last; empty before. */
    public Optional<ItemBrief> of(Digest.Item item) {
        return digest.flatMap(now -> Optional.ofNullable(known.get(Asked.of(item, now))));
    }

    /** Whether reading it failed as nobody foresaw, so that nothing is known of it. */
    public boolean failed(Digest.Item item) {
        return digest.filter(now -> failed.contains(Asked.of(item, now))).isPresent();
    }

    /** Reads an item again that could not be read. */
    public void again(Digest.Item item) {
        digest.ifPresent(now -> {
            if (failed.remove(Asked.of(item, now))) {
                begin(item, now);
            }
        });
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

    /**
     * Reads the items of a digest that are not known as they are now; of others nothing is read any more.
     *
     * @param looked the one in hand
     * @param basis what is counted; where it is another one than before, all items are read again
     */
    public void look(Optional<Digest> looked, Object basis) {
        if (!counted.equals(Optional.of(basis))) {
            counted = Optional.of(basis);
            fresh.clear();
            failed.clear();
            underWay.values().forEach(Cancel::ask);
            underWay.clear();
        }
        digest = looked;
        List<Digest.Item> items = looked.stream()
                .flatMap(some -> some.items().stream())
                .filter(ItemBriefs::isRead)
                .toList();
        Set<Asked> wanted =
                items.stream().map(item -> Asked.of(item, looked.orElseThrow())).collect(Collectors.toSet());
        underWay.entrySet().removeIf(each -> {
            boolean idle = !wanted.contains(each.getKey());
            if (idle) {
                each.getValue().ask();
            }
            return idle;
        });
        known.keySet().retainAll(wanted);
        failed.retainAll(wanted);
        fresh.retainAll(wanted);
        for (Digest.Item item : items) {
            Asked asked = Asked.of(item, looked.orElseThrow());
            if (!fresh.contains(asked) && !failed.contains(asked) && !underWay.containsKey(asked)) {
                begin(item, looked.orElseThrow());
            }
        }
    }

    /** Nothing is read any more. */
    public void stop() {
        look(Optional.empty(), counted.orElse(""));
    }

    private void begin(Digest.Item item, Digest now) {
        Asked asked = Asked.of(item, now);
        Cancel cancel = new Cancel();
        underWay.put(asked, cancel);
        workers.apply(item).execute(() -> {
            try {
                cancel.check();
                ItemBrief brief = reading.read(item, now, cancel);
                display.execute(() -> take(asked, cancel, Optional.of(brief)));
            } catch (Cancelled stopped) {
                // Nobody waits for it any more.
            } catch (RuntimeException | Error unforeseen) {
                display.execute(() -> take(asked, cancel, Optional.empty()));
                throw unforeseen;
            }
        });
    }

    private void take(Asked asked, Cancel cancel, Optional<ItemBrief> brief) {
        if (!underWay.remove(asked, cancel)) {
            return;
        }
        brief.ifPresentOrElse(
                read -> {
                    known.put(asked, read);
                    fresh.add(asked);
                },
                () -> {
                    known.remove(asked);
                    failed.add(asked);
                });
        digest.stream()
                .flatMap(now ->
                        now.items().stream().filter(item -> Asked.of(item, now).equals(asked)))
                .distinct()
                .forEach(listener);
    }
}
