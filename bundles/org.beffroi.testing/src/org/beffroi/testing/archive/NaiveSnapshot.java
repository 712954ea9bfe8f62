package org.beffroi.testing.archive;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
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
import org.beffroi.core.archive.Timeline.Bucket;
import org.beffroi.core.archive.TimelineSpan;
import org.beffroi.core.archive.WordCounts;
import org.beffroi.core.archive.scan.Columns;
import org.beffroi.core.archive.scan.RowVisitor;
import org.beffroi.core.meaning.Embedding;
import org.beffroi.core.meaning.Meaning;
import org.beffroi.core.meaning.MeaningVector;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Field;
import org.beffroi.core.mention.MentionId;
import org.beffroi.core.mention.Reactions;
import org.beffroi.core.query.Query;
import org.jspecify.annotations.Nullable;

/** All mentions of a naive archive at one point in time, gone through one by one for each answer. */
final class NaiveSnapshot implements Snapshot {

    /** By date, undated last, then by the key of the identity. */
    static final Comparator<Entry> OLDEST_FIRST = Comparator.comparing((Entry entry) ->
                    entry.effective().time(CoreFields.PUBLISHED).orElse(Instant.MAX))
            .thenComparing(entry -> entry.mention().id().orderKey());

    /** What is already newest first, by the reactions that are known; where nothing is known of them, last. */
    private static final Comparator<Entry> MOST_REACTIONS_FIRST = Comparator.comparing(
                    (Entry entry) -> Reactions.of(entry.effective()).isEmpty())
            .thenComparing(entry -> Reactions.of(entry.effective()).orElse(0), Comparator.reverseOrder());

    private final Instant taken = Instant.now();
    private final long version;
    private final List<Entry> newestFirst;
    private final NaiveMatching matching;
    private final ZoneId zone;
    private final NaiveStems stems;
    private final Map<Query, BitSet> answered = new ConcurrentHashMap<>();
    private volatile @Nullable List<String> codebook;

    NaiveSnapshot(long version, List<Entry> entries, NaiveMatching matching, ZoneId zone, NaiveStems stems) {
        this.stems = stems;
        this.version = version;
        this.matching = matching;
        this.zone = zone;
        this.newestFirst = entries.stream()
                .sorted(Comparator.comparing(
                                (Entry entry) -> entry.effective()
                                        .time(CoreFields.PUBLISHED)
                                        .orElse(Instant.MIN),
                                Comparator.reverseOrder())
                        .thenComparing(entry -> entry.mention().id().orderKey()))
                .toList();
    }

    /** The words of some of its mentions, with the codes of all. */
    NaiveWords words(List<Entry> counted) {
        List<String> known = codebook;
        if (known == null) {
            known = stems.codebook(newestFirst);
            codebook = known;
        }
        return NaiveWords.of(known, counted, stems);
    }

    List<Entry> matching(Query query, Cancel cancel) {
        cancel.check();
        return matching(query);
    }

    List<Entry> matching(Query query) {
        return answer(query).stream().mapToObj(newestFirst::get).toList();
    }

    /**
     * The places of the mentions that match. What a snapshot answers never changes: a question, or a part of one, that was asked
     * before is not answered again.
     */
    private BitSet answer(Query query) {
        BitSet known = answered.get(query);
        if (known == null) {
            known = answered(query);
            answered.put(query, known);
        }
        return known;
    }

    private BitSet answered(Query query) {
        BitSet found = new BitSet(newestFirst.size());
        switch (query) {
            case Query.And(var all) -> {
                found.set(0, newestFirst.size());
                all.forEach(one -> found.and(answer(one)));
            }
            case Query.Or(var any) -> any.forEach(one -> found.or(answer(one)));
            case Query.Not(var excluded) -> {
                found.set(0, newestFirst.size());
                found.andNot(answer(excluded));
            }
            default -> {
                for (int i = 0; i < newestFirst.size(); i++) {
                    found.set(i, matching.matches(query, newestFirst.get(i)));
                }
            }
        }
        return found;
    }

    @Override
    public Instant taken() {
        return taken;
    }

    @Override
    public long version() {
        return version;
    }

    @Override
    public long size() {
        return newestFirst.size();
    }

    @Override
    public long lastSequence() {
        return newestFirst.stream().mapToLong(Entry::sequence).max().orElse(0);
    }

    @Override
    public long count(Query query, Cancel cancel) {
        return matching(query, cancel).size();
    }

    @Override
    public Page page(Query query, Order order, Optional<Cursor> after, int limit, Cancel cancel) {
        List<Entry> all = inOrder(matching(query, cancel), order);
        int from = after.map(cursor -> Integer.parseInt(cursor.value())).orElse(0);
        int to = Math.min(all.size(), from + limit);
        return new Page(
                all.subList(from, to),
                to - from < limit ? Optional.empty() : Optional.of(new Cursor(Integer.toString(to))));
    }

    private static List<Entry> inOrder(List<Entry> newestFirst, Order order) {
        return switch (order) {
            case NEWEST, RELEVANCE -> newestFirst;
            case OLDEST -> newestFirst.stream().sorted(OLDEST_FIRST).toList();
            case REACTIONS -> newestFirst.stream().sorted(MOST_REACTIONS_FIRST).toList();
        };
    }

    @Override
    public FacetCounts facet(Query query, Field field, int limit, Cancel cancel) {
        Map<String, Long> counts = new TreeMap<>();
        long without = 0;
        for (Entry entry : matching(query, cancel)) {
            List<String> values = entry.effective().strings(field);
            values.forEach(value -> counts.merge(value, 1L, Long::sum));
            without += values.isEmpty() ? 1 : 0;
        }
        List<FacetCounts.Count> sorted = counts.entrySet().stream()
                .map(count -> new FacetCounts.Count(count.getKey(), count.getValue()))
                .sorted(Comparator.comparingLong(FacetCounts.Count::mentions)
                        .reversed()
                        .thenComparing(FacetCounts.Count::value))
                .toList();
        return new FacetCounts(field, sorted.subList(0, Math.min(limit, sorted.size())), sorted.size(), without);
    }

    @Override
    public Timeline timeline(Query query, TimelineSpan span, Cancel cancel) {
        Map<Instant, Long> counts = new TreeMap<>();
        long undated = 0;
        for (Entry entry : matching(query, cancel)) {
            Optional<Instant> published = entry.effective().time(CoreFields.PUBLISHED);
            if (published.isEmpty()) {
                undated++;
            } else {
                counts.merge(span.startOf(published.get().atZone(zone)).toInstant(), 1L, Long::sum);
            }
        }
        List<Bucket> buckets = new ArrayList<>();
        if (!counts.isEmpty()) {
            Instant last =
                    counts.keySet().stream().max(Comparator.naturalOrder()).orElseThrow();
            ZonedDateTime start = counts.keySet().iterator().next().atZone(span.zone());
            while (!start.toInstant().isAfter(last)) {
                buckets.add(new Bucket(start, counts.getOrDefault(start.toInstant(), 0L)));
                start = span.next(start);
            }
        }
        return new Timeline(span, buckets, undated);
    }

    @Override
    public WordCounts words(Query query, Cancel cancel) {
        return words(matching(query, cancel));
    }

    @Override
    public Columns columns(List<Field> fields, Cancel cancel) {
        return NaiveColumns.of(fields, newestFirst);
    }

    @Override
    public void scan(Query query, Columns columns, Cancel cancel, RowVisitor visitor) {
        scan(matching(query, cancel), columns, cancel, visitor);
    }

    /** The same point in time with these entries alone. */
    Snapshot of(List<Entry> entries) {
        return new NaiveSnapshot(version, entries, matching, zone, stems);
    }

    /** Passes some of its entries. */
    void scan(List<Entry> entries, Columns columns, Cancel cancel, RowVisitor visitor) {
        NaiveColumns ours = ((NaiveColumns) columns).among(newestFirst);
        Map<MentionId, Integer> places = new HashMap<>();
        newestFirst.forEach(entry -> places.put(entry.mention().id(), places.size()));
        for (Entry entry : entries) {
            cancel.check();
            visitor.row(new NaiveRow(
                    entry, Objects.requireNonNull(places.get(entry.mention().id())), ours));
        }
    }

    @Override
    public Entry entryAt(int place) {
        return newestFirst.get(place);
    }

    @Override
    public Optional<Meaning> meaning(Cancel cancel) {
        cancel.check();
        Embedding embedding = matching.embedding();
        return Optional.of(new Meaning() {
            @Override
            public Embedding embedding() {
                return embedding;
            }

            @Override
            public MeaningVector at(int place) {
                return embedding.of(Meaning.text(entryAt(place).effective()));
            }
        });
    }

    @Override
    public OnePerGroup onePerGroup(Grouping grouping) {
        return new NaiveOnePerGroup(this, grouping);
    }

    @Override
    public Optional<Entry> entry(MentionId id) {
        return newestFirst.stream()
                .filter(entry -> entry.mention().id().equals(id))
                .findFirst();
    }

    @Override
    public void close() {
        // Nothing is held.
    }
}
