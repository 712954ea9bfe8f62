package org.beffroi.workbench.listen.model;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.archive.Entry;
import org.beffroi.core.archive.OnePerGroup.Group;
import org.beffroi.core.archive.Order;
import org.beffroi.core.archive.Page;
import org.beffroi.core.archive.Timeline;
import org.beffroi.core.archive.TimelineSpan;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.MentionId;
import org.beffroi.core.query.NormalForm;
import org.beffroi.core.query.Query;

/**
 * Reads the rows of one query from one snapshot. By date, it enters the list at any day: as many rows stand before a day as
 * were published after it, or before it where the oldest come first.
 *
 * <p>Safe for several threads.
 */
final class SnapshotReader implements PagedRows.Reader {

    /** A list shorter than this is walked from its beginning. */
    private static final long WORTH_COUNTING = 2_000;

    /** Copies of one text that are read, the earliest ones. */
    private static final int MOST_COPIES = 500;

    private final SharedSnapshot snapshot;
    private final Query query;
    private final Order order;
    private final ZoneId zone;
    private final Function<MentionId, Optional<Entry>> present;
    private Optional<Timeline> days = Optional.empty();

    /** @param present a mention as it is now, whatever the snapshot holds */
    SnapshotReader(
            SharedSnapshot snapshot,
            Query query,
            Order order,
            ZoneId zone,
            Function<MentionId, Optional<Entry>> present) {
        this.present = present;
        this.snapshot = snapshot;
        this.query = query;
        this.order = order;
        this.zone = zone;
    }

    @Override
    public Page read(PagedRows.Place place, int limit, Cancel cancel) {
        return snapshot.ask(at -> at.page(place.query(), order, place.cursor(), limit, cancel));
    }

    @Override
    public Optional<Group> groupOf(Entry entry, Cancel cancel) {
        return snapshot.groupOf(entry.mention().id(), query, cancel);
    }

    @Override
    public List<Entry> members(MentionId id, Cancel cancel) {
        return snapshot.members(id, query, MOST_COPIES, cancel);
    }

    @Override
    public Optional<Entry> entry(MentionId id) {
        return snapshot.ask(at -> at.entry(id));
    }

    @Override
    public Optional<Entry> present(MentionId id) {
        return present.apply(id);
    }

    @Override
    public Optional<HeldSearch> hold() {
        snapshot.hold();
        return Optional.of(new HeldSearch(snapshot, query, order));
    }

    @Override
    public PagedRows.Place entrance(long index) {
        PagedRows.Place beginning = new PagedRows.Place(0, query, Optional.empty());
        boolean byDate = order == Order.NEWEST || order == Order.OLDEST;
        if (!byDate || index < WORTH_COUNTING) {
            return beginning;
        }
        List<Timeline.Bucket> buckets = byDay().buckets();
        long before = 0;
        for (Timeline.Bucket bucket : order == Order.NEWEST ? buckets.reversed() : buckets) {
            if (before + bucket.mentions() > index) {
                return new PagedRows.Place(before, beyond(bucket.start().toLocalDate()), Optional.empty());
            }
            before += bucket.mentions();
        }
        return before > 0 && before <= index ? new PagedRows.Place(before, undated(), Optional.empty()) : beginning;
    }

    private synchronized Timeline byDay() {
        if (days.isEmpty()) {
            days = Optional.of(snapshot.ask(
                    at -> at.timeline(query, new TimelineSpan(TimelineSpan.Unit.DAY, zone), Cancel.never())));
        }
        return days.get();
    }

    /** A day, and all that come after it in the list. */
    private Query beyond(LocalDate day) {
        Query.Day here = new Query.FixedDay(day);
        return both(
                order == Order.NEWEST
                        ? new Query.Period(CoreFields.PUBLISHED.name(), null, here)
                        : new Query.Period(CoreFields.PUBLISHED.name(), here, null));
    }

    private Query undated() {
        return both(new Query.Not(new Query.FieldIs(CoreFields.PUBLISHED.name(), "*")));
    }

    private Query both(Query narrowing) {
        return query instanceof Query.Everything ? narrowing : NormalForm.of(new Query.And(List.of(query, narrowing)));
    }
}
