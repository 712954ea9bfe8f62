package org.beffroi.workbench.listen.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.archive.Cancelled;
import org.beffroi.core.archive.Cursor;
import org.beffroi.core.archive.Entry;
import org.beffroi.core.archive.OnePerGroup.Group;
import org.beffroi.core.archive.Page;
import org.beffroi.core.mention.MentionId;
import org.beffroi.core.query.Query;

/**
 * The rows of one search, read page by page where the reader looks.
 *
 * <p>A list in order of time is entered anywhere: counts by day tell on which day a row stands, and a query narrowed to that
 * day and before starts there. Other orders are walked from the nearest page known. Lives on the UI thread but for
 * {@link #load}.
 */
final class PagedRows implements Rows {

    private static final int PAGE = 60;
    private static final int KEPT = 100;
    /** Rows that one call may skip over. */
    private static final int MOST_AT_ONCE = 10_000;

    /**
     * A place where reading can begin.
     *
     * @param index of the first row read there
     * @param query that is read, and that the cursor belongs to
     * @param cursor empty at the beginning of the query
     */
    record Place(long index, Query query, Optional<Cursor> cursor) {}

    /** Reads rows; called by workers. */
    interface Reader {
        /** Reads one page. */
        Page read(Place place, int limit, Cancel cancel);

        /** The nearest place at or before a row where reading can begin without having read what is before. */
        Place entrance(long index);

        /** The group that a mention stands for, empty where it stands for itself. */
        Optional<Group> groupOf(Entry entry, Cancel cancel);

        /** The members of the group of a mention that match, the earliest first. */
        List<Entry> members(MentionId id, Cancel cancel);

        /** A mention as it was at the point in time that is read. */
        Optional<Entry> entry(MentionId id);

        /** A mention as it is now. */
        default Optional<Entry> present(MentionId id) {
            return entry(id);
        }

        /** What is read, held until it is released; empty where it is no search. */
        default Optional<HeldSearch> hold() {
            return Optional.empty();
        }
    }

    private final Reader reader;
    private final RowMaker maker;
    private final long size;
    private final Executor work;
    private final Executor display;
    private final Runnable changed;
    private final Consumer<RuntimeException> failed;
    private final Map<Long, Place> cursors = new HashMap<>();
    private final Map<MentionId, Row> renewed = new HashMap<>();
    private final LinkedHashMap<Long, List<Row>> pages = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, List<Row>> eldest) {
            return size() > KEPT;
        }
    };
    /** Pages that show until they are read again. */
    private final Set<Long> outdated = new HashSet<>();

    /** Mentions of which the present state shows; replaced, never changed. */
    private Set<MentionId> acted = Set.of();

    private long wanted = -1;
    private Cancel loading;

    PagedRows(
            Reader reader,
            RowMaker maker,
            long size,
            Executor work,
            Executor display,
            Runnable changed,
            Consumer<RuntimeException> failed) {
        this.reader = reader;
        this.maker = maker;
        this.size = size;
        this.work = work;
        this.display = display;
        this.changed = changed;
        this.failed = failed;
    }

    @Override
    public long size() {
        return size;
    }

    @Override
    public Optional<Row> row(long index) {
        List<Row> page = pages.get(index / PAGE);
        int at = (int) (index % PAGE);
        if (page == null || at >= page.size()) {
            return Optional.empty();
        }
        Row row = page.get(at);
        return Optional.of(renewed.getOrDefault(row.entry().mention().id(), row));
    }

    @Override
    public void want(long first, int count) {
        for (long page = first / PAGE; page * PAGE < Math.min(size, first + count); page++) {
            if (!pages.containsKey(page) || outdated.contains(page)) {
                ask(page);
                return;
            }
        }
    }

    @Override
    public void copies(long index, Consumer<List<Row>> then) {
        Optional<MentionId> stands =
                row(index).filter(row -> row.copies().isPresent()).map(PagedRows::id);
        stands.ifPresent(id -> work.execute(() -> {
            try {
                List<Row> rows = reader.members(id, Cancel.never()).stream()
                        .filter(entry -> !entry.mention().id().equals(id))
                        .map(entry -> maker.row(
                                        reader.present(entry.mention().id()).orElse(entry))
                                .asCopy())
                        .toList();
                display.execute(() -> then.accept(rows));
            } catch (Cancelled stopped) {
                // The list shows something else by now.
            } catch (RuntimeException e) {
                display.execute(() -> failed.accept(e));
            }
        }));
    }

    private static MentionId id(Row row) {
        return row.entry().mention().id();
    }

    private Entry present(Entry entry, Set<MentionId> now) {
        MentionId id = entry.mention().id();
        return now.contains(id) ? reader.present(id).orElse(entry) : entry;
    }

    @Override
    public Optional<HeldSearch> hold() {
        return reader.hold();
    }

    @Override
    public void changed(Set<MentionId> mentions) {
        Set<MentionId> all = new HashSet<>(acted);
        all.addAll(mentions);
        acted = all;
        renewed.keySet().removeAll(mentions);
        outdated.addAll(pages.keySet());
        wanted = -1;
        changed.run();
    }

    /** Shows another state of a mention, since somebody acted on it; the list stays as it was found. */
    void renew(Row row) {
        renewed.put(row.entry().mention().id(), row);
        changed.run();
    }

    /** Stops reading. */
    void stop() {
        if (loading != null) {
            loading.ask();
        }
    }

    private void ask(long page) {
        if (page == wanted) {
            return;
        }
        stop();
        wanted = page;
        Cancel cancel = new Cancel();
        loading = cancel;
        Map<Long, Place> known = new HashMap<>(cursors);
        Set<MentionId> now = acted;
        work.execute(() -> load(page, known, now, cancel));
    }

    private record Loaded(List<Row> rows, Map<Long, Place> cursors) {}

    private void load(long page, Map<Long, Place> known, Set<MentionId> now, Cancel cancel) {
        try {
            Loaded loaded = read(page, known, now, cancel);
            display.execute(() -> arrived(page, loaded, now, cancel));
        } catch (Cancelled stopped) {
            // The reader looked elsewhere: nobody waits for this page.
            display.execute(() -> forget(cancel));
        } catch (RuntimeException e) {
            display.execute(() -> failed.accept(e));
        }
    }

    private Loaded read(long page, Map<Long, Place> known, Set<MentionId> now, Cancel cancel) {
        long index = page * PAGE;
        Place place = reader.entrance(index);
        for (Place other : known.values()) {
            if (other.index() <= index && other.index() > place.index()) {
                place = other;
            }
        }
        Map<Long, Place> met = new HashMap<>();
        while (place.index() < index) {
            Page skipped = reader.read(place, (int) Math.min(index - place.index(), MOST_AT_ONCE), cancel);
            Optional<Place> next = after(place, skipped);
            if (next.isEmpty()) {
                return new Loaded(List.of(), met);
            }
            place = next.get();
            met.put(place.index(), place);
        }
        Page found = reader.read(place, PAGE, cancel);
        after(place, found).ifPresent(next -> met.put(next.index(), next));
        List<Row> rows = new ArrayList<>();
        for (Entry entry : found.rows()) {
            cancel.check();
            rows.add(row(present(entry, now), cancel));
        }
        return new Loaded(rows, met);
    }

    /** The row of a mention, as it is now, among those that it stands for; called by workers. */
    Row row(Entry entry, Cancel cancel) {
        return maker.row(
                entry,
                reader.groupOf(entry, cancel)
                        .map(group -> new Row.Copies(
                                group.matching() - 1,
                                group.first().equals(entry.mention().id())
                                        ? ""
                                        : reader.entry(group.first())
                                                .map(maker::who)
                                                .orElse(""))));
    }

    private static Optional<Place> after(Place place, Page page) {
        return page.next()
                .map(cursor -> new Place(place.index() + page.rows().size(), place.query(), Optional.of(cursor)));
    }

    private void arrived(long page, Loaded loaded, Set<MentionId> now, Cancel cancel) {
        forget(cancel);
        pages.put(page, loaded.rows());
        if (now == acted) {
            outdated.remove(page);
        } else {
            // Somebody acted while it was read.
            outdated.add(page);
        }
        cursors.putAll(loaded.cursors());
        changed.run();
    }

    private void forget(Cancel cancel) {
        if (loading == cancel) {
            wanted = -1;
            loading = null;
        }
    }
}
