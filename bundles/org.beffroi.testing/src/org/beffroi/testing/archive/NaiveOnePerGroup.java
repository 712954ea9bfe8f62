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
import org.beffroi.core.archive.WordCounts;
import org.beffroi.core.archive.scan.Columns;
import org.beffroi.core.archive.scan.RowVisitor;
import org.beffroi.core.meaning.Meaning;
import org.beffroi.core.mention.Field;
import org.beffroi.core.mention.MentionId;
import org.beffroi.core.query.Query;

/** One mention for each group, in the plainest way: of what matches, the others are left out one by one. */
final class NaiveOnePerGroup implements OnePerGroup {

    private final NaiveSnapshot all;
    private final Field field;
    private final Map<String, String> groups = new HashMap<>();

    NaiveOnePerGroup(NaiveSnapshot all, Grouping grouping) {
        this.all = all;
        this.field = grouping.field();
        List<String> values = all.matching(new Query.Everything()).stream()
                .flatMap(entry -> entry.effective().strings(field).stream())
                .distinct()
                .sorted(Comparator.comparing(value -> value.getBytes(StandardCharsets.UTF_8), Arrays::compareUnsigned))
                .toList();
        int[] places = grouping.likeness().groups(values, Cancel.never());
        for (int i = 0; i < places.length; i++) {
            groups.put(values.get(i), values.get(places[i]));
        }
    }

    private Optional<String> group(Entry entry) {
        return entry.effective().string(field).map(groups::get);
    }

    private List<Entry> earliest(Query query) {
        Map<Object, Entry> kept = new HashMap<>();
        for (Entry entry : all.matching(query)) {
            Object key = group(entry)
                    .<Object>map(group -> group)
                    .orElse(entry.mention().id());
            kept.merge(key, entry, (one, other) -> NaiveSnapshot.OLDEST_FIRST.compare(one, other) <= 0 ? one : other);
        }
        return new ArrayList<>(kept.values());
    }

    @Override
    public Optional<Group> groupOf(MentionId id, Query query, Cancel cancel) {
        return all.entry(id).map(asked -> {
            List<Entry> members = members(asked, new Query.Everything());
            return new Group(
                    members(asked, query).size(),
                    members.size(),
                    members.stream()
                            .min(NaiveSnapshot.OLDEST_FIRST)
                            .orElseThrow()
                            .mention()
                            .id());
        });
    }

    @Override
    public List<Entry> members(MentionId id, Query query, int limit, Cancel cancel) {
        cancel.check();
        return all.entry(id).stream()
                .flatMap(asked -> members(asked, query).stream())
                .sorted(NaiveSnapshot.OLDEST_FIRST)
                .limit(limit)
                .toList();
    }

    /** A snapshot of those alone, in which everything matches a query of everything. */
    private Snapshot alone(Query query) {
        return all.of(earliest(query));
    }

    private List<Entry> members(Entry asked, Query query) {
        Optional<String> group = group(asked);
        return all.matching(query).stream()
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
        return alone(query).page(new Query.Everything(), order, after, limit, cancel);
    }

    @Override
    public FacetCounts facet(Query query, Field counted, int limit, Cancel cancel) {
        return alone(query).facet(new Query.Everything(), counted, limit, cancel);
    }

    @Override
    public Timeline timeline(Query query, TimelineSpan span, Cancel cancel) {
        return alone(query).timeline(new Query.Everything(), span, cancel);
    }

    @Override
    public WordCounts words(Query query, Cancel cancel) {
        cancel.check();
        return all.words(earliest(query));
    }

    @Override
    public Columns columns(List<Field> fields, Cancel cancel) {
        return all.columns(fields, cancel);
    }

    @Override
    public void scan(Query query, Columns columns, Cancel cancel, RowVisitor visitor) {
        all.scan(earliest(query), columns, cancel, visitor);
    }

    @Override
    public Entry entryAt(int place) {
        return all.entryAt(place);
    }

    @Override
    public Optional<Meaning> meaning(Cancel cancel) {
        return all.meaning(cancel);
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
    public long version() {
        return all.version();
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
