package org.beffroi.archive.lucene.snapshot;

import java.io.IOException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.beffroi.archive.lucene.count.DocSet;
import org.beffroi.archive.lucene.count.DocSetQuery;
import org.beffroi.archive.lucene.count.GroupMatches;
import org.beffroi.archive.lucene.count.Groups;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.archive.Cursor;
import org.beffroi.core.archive.Entry;
import org.beffroi.core.archive.FacetCounts;
import org.beffroi.core.archive.Grouping;
import org.beffroi.core.archive.OnePerGroup;
import org.beffroi.core.archive.Order;
import org.beffroi.core.archive.Page;
import org.beffroi.core.archive.Timeline;
import org.beffroi.core.archive.TimelineSpan;
import org.beffroi.core.archive.WordCounts;
import org.beffroi.core.archive.scan.Columns;
import org.beffroi.core.archive.scan.RowVisitor;
import org.beffroi.core.meaning.Meaning;
import org.beffroi.core.mention.Field;
import org.beffroi.core.mention.MentionId;
import org.beffroi.core.query.Query;

/** A snapshot of an index in which the earliest match of each group stands for it. */
final class LuceneOnePerGroup implements OnePerGroup {

    private static final int KEPT = 8;

    private final LuceneSnapshot all;
    private final LuceneServices services;
    private final Grouping grouping;
    private final Map<Query, GroupMatches> known = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Query, GroupMatches> eldest) {
            return size() > KEPT;
        }
    };

    LuceneOnePerGroup(LuceneSnapshot all, LuceneServices services, Grouping grouping) {
        this.all = all;
        this.services = services;
        this.grouping = grouping;
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
    public long count(Query query, Cancel cancel) {
        return all.ask(
                cancel, searcher -> matches(query, searcher, cancel).earliest().count());
    }

    @Override
    public Page page(Query query, Order order, Optional<Cursor> after, int limit, Cancel cancel) {
        return all.ask(cancel, searcher -> {
            DocSetQuery earliest =
                    new DocSetQuery(matches(query, searcher, cancel).earliest());
            org.apache.lucene.search.Query asked = order == Order.RELEVANCE
                    ? new BooleanQuery.Builder()
                            .add(all.translate(query), BooleanClause.Occur.MUST)
                            .add(earliest, BooleanClause.Occur.FILTER)
                            .build()
                    : earliest;
            return all.page(asked, order, after, limit, searcher, cancel);
        });
    }

    @Override
    public FacetCounts facet(Query query, Field field, int limit, Cancel cancel) {
        return all.ask(cancel, searcher -> {
            DocSet earliest = matches(query, searcher, cancel).earliest();
            return services.facets()
                    .count(() -> earliest, false, searcher.getIndexReader().leaves(), field, limit, cancel);
        });
    }

    @Override
    public Timeline timeline(Query query, TimelineSpan span, Cancel cancel) {
        return all.ask(cancel, searcher -> services.calendars()
                .timeline(
                        matches(query, searcher, cancel).earliest(),
                        searcher.getIndexReader().leaves(),
                        span,
                        cancel));
    }

    @Override
    public WordCounts words(Query query, Cancel cancel) {
        return all.ask(
                cancel, searcher -> all.words(matches(query, searcher, cancel).earliest(), cancel));
    }

    @Override
    public Columns columns(List<Field> fields, Cancel cancel) {
        return all.columns(fields, cancel);
    }

    @Override
    public void scan(Query query, Columns columns, Cancel cancel, RowVisitor visitor) {
        all.ask(cancel, searcher -> {
            all.scan(matches(query, searcher, cancel).earliest(), columns, cancel, visitor);
            return null;
        });
    }

    @Override
    public Entry entryAt(int place) {
        return all.entryAt(place);
    }

    @Override
    public Optional<Group> groupOf(MentionId id, Query query, Cancel cancel) {
        return all.ask(cancel, searcher -> {
            int doc = LuceneSnapshot.document(id, searcher);
            return doc < 0 ? Optional.<Group>empty() : Optional.of(groupOf(id, doc, query, searcher, cancel));
        });
    }

    private Group groupOf(MentionId id, int doc, Query query, IndexSearcher searcher, Cancel cancel)
            throws IOException {
        var leaves = searcher.getIndexReader().leaves();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
        int number = groups(searcher, cancel).in(leaf).of(doc - leaf.docBase);
        if (number < 0) {
            boolean matches = matches(query, searcher, cancel).earliest().contains(leaf.ord, doc - leaf.docBase);
            return new Group(matches ? 1 : 0, 1, id);
        }
        GroupMatches everything = matches(new Query.Everything(), searcher, cancel);
        Entry first = all.entry(everything.first(number), searcher.storedFields());
        return new Group(
                matches(query, searcher, cancel).count(number),
                everything.count(number),
                first.mention().id());
    }

    @Override
    public List<Entry> members(MentionId id, Query query, int limit, Cancel cancel) {
        return all.ask(cancel, searcher -> {
            int doc = LuceneSnapshot.document(id, searcher);
            if (doc < 0) {
                return List.of();
            }
            DocSet members = groups(searcher, cancel)
                    .members(
                            doc,
                            all.documents(query, searcher, cancel),
                            searcher.getIndexReader().leaves(),
                            cancel);
            return all.page(new DocSetQuery(members), Order.OLDEST, Optional.empty(), limit, searcher, cancel)
                    .rows();
        });
    }

    @Override
    public OnePerGroup onePerGroup(Grouping other) {
        return all.onePerGroup(other);
    }

    @Override
    public Optional<Entry> entry(MentionId id) {
        return all.entry(id);
    }

    @Override
    public Optional<Meaning> meaning(Cancel cancel) {
        return all.meaning(cancel);
    }

    @Override
    public void close() {
        // Nothing is held but what the snapshot holds.
    }

    private Groups groups(IndexSearcher searcher, Cancel cancel) throws IOException {
        return services.groups().of(searcher.getIndexReader(), grouping, cancel);
    }

    private GroupMatches matches(Query query, IndexSearcher searcher, Cancel cancel) throws IOException {
        synchronized (known) {
            GroupMatches made = known.get(query);
            if (made != null) {
                return made;
            }
        }
        GroupMatches made = GroupMatches.of(
                all.documents(query, searcher, cancel),
                groups(searcher, cancel),
                searcher.getIndexReader().leaves(),
                cancel);
        synchronized (known) {
            known.put(query, made);
        }
        return made;
    }
}
