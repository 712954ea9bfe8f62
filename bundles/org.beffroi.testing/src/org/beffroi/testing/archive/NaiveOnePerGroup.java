package org.beffroi.testing.archive;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.archive.Cursor;
import org.beffroi.core.archive.Entry;
import org.beffroi.core.archive.FacetCounts;
import org.beffroi.core.archive.Grouping;
import org.beffroi.core.archive.OnePerGroup;
import org.beffroi.core.archive.Order;
import org.beffroi.core.archive.Page;
import org.beffroi.core.archive.Snapshot;
import org.beffroi.core.archive.Timeline;
import org.beffroi.core.archive.TimelineSpan;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Field;
import org.beffroi.core.mention.MentionId;
import org.beffroi.core.query.Query;

/** One mention for each group, in the plainest way: of what matches, the others are left out one by one. */
final class NaiveOnePerGroup implements OnePerGroup {

    private static final Comparator<Entry> EARLIEST = Comparator.comparing(
                    (Entry entry) -> entry.effective().time(CoreFields.PUBLISHED).orElse(Instant.MAX))
            .thenComparing(entry -> entry.mention().id().orderKey());

    private final Snapshot all;
    private final Function<Query, List<Entry>> matching;
    private final Function<List<Entry>, Snapshot> among;
    private final Field field;
    private final Map<String, String> groups = new HashMap<>();

    /**
     * A view.
     *
     * @param matching what matches, newest first
     * @param among a snapshot of some entries, in which everything matches a query of everything
     */
    NaiveOnePerGroup(
            Snapshot all,
            Function<Query, List<Entry>> matching,
            Function<List<Entry>, Snapshot> among,
            Grouping grouping) {
        this.all = all;
        this.matching = matching;
        this.among = among;
        this.field = grouping.field();
        List<String> values = matching.apply(new Query.Everything()).stream()
                .flatMap(entry -> entry.effective().strings(field).stream())
                .distinct()
                .sorted(Comparator.comparing(
                        value -> value.getBytes(StandardCharsets.UTF_8), Arrays::compareUnsigned))
                .toList();
        int[] places = grouping.likeness().groups(values, Cancel.never());
        for (int i = 0; i < places.length; i++) {
            groups.put(values.get(i), values.get(places[i]));
        }
    }

    private Optional<String> group(Entry entry) {
        return entry.effective().string(field).map(groups::get);
    }

    private Snapshot earliest(Query query) {
        Map<Object, Entry> kept = new HashMap<>();
        for (Entry entry : matching.apply(query)) {
            Object key = group(entry).<Object>map(group -> group).orElse(entry.mention().id());
            kept.merge(key, entry, (one, other) -> EARLIEST.compare(one, other) <= 0 ? one : other);
        }
        return among.apply(new ArrayList<>(kept.values()));
    }

    @Override
    public Optional<Group> groupOf(MentionId id, Query query, Cancel cancel) {
        return all.entry(id).map(asked -> {
            List<Entry> members = members(asked, new Query.Everything());
            return new Group(
                    members(asked, query).size(),
                    members.size(),
                    members.stream().min(EARLIEST).orElseThrow().mention().id());
        });
    }

    private List<Entry> members(Entry asked, Query query) {
        Optional<String> group = group(asked);
        return matching.apply(query).stream()
                .filter(entry -> group.isPresent()
                        ? group(entry).equals(group)
                        : entry.mention().id().equals(asked.mention().id()))
                .toList();
    }

    @Override
    public long count(Query query, Cancel cancel) {
        return earliest(query).size();
    }

    @Override
    public Page page(Query query, Order order, Optional<Cursor> after, int limit, Cancel cancel) {
        return earliest(query).page(new Query.Everything(), order, after, limit, cancel);
    }

    @Override
    public FacetCounts facet(Query query, Field counted, int limit, Cancel cancel) {
        return earliest(query).facet(new Query.Everything(), counted, limit, cancel);
    }

    @Override
    public Timeline timeline(Query query, TimelineSpan span, Cancel cancel) {
        return earliest(query).timeline(new Query.Everything(), span, cancel);
    }

    @Override
    public OnePerGroup onePerGroup(Grouping other) {
        return all.onePerGroup(other);
    }

    @Override
    public Instant taken() {
        return all.taken();
    }

    @Override
    public long size() {
        return all.size();
    }

    @Override
    public long lastSequence() {
        return all.lastSequence();
    }

    @Override
    public Optional<Entry> entry(MentionId id) {
        return all.entry(id);
    }

    @Override
    public void close() {
        // Nothing is held.
    }
}
