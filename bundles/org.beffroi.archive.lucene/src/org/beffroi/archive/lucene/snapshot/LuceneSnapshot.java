package org.beffroi.archive.lucene.snapshot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.beffroi.archive.lucene.count.DocSet;
import org.beffroi.archive.lucene.count.Ordinals;
import org.beffroi.archive.lucene.document.Schema;
import org.beffroi.archive.lucene.snapshot.MostReactions.Reacted;
import org.beffroi.archive.lucene.snapshot.NewestFirst.Place;
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
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.query.Query;
import org.beffroi.core.query.Query.Everything;

/** One point in time of an index: a reader that does not move, and the sets of documents that its questions made. */
public final class LuceneSnapshot implements Snapshot {

    /** Sets kept: those of one screen and of the searches just before it. */
    private static final int KEPT_SETS = 24;

    private final DirectoryReader reader;
    private final long lastSequence;
    private final LuceneServices services;
    private final Instant taken = Instant.now();
    private final LocalDate today;
    private final long version;
    private final AtomicBoolean closed = new AtomicBoolean();
    private final Map<Query, org.apache.lucene.search.Query> translations = new ConcurrentHashMap<>();
    private final Map<org.apache.lucene.search.Query, DocSet> sets = new LinkedHashMap<>(32, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<org.apache.lucene.search.Query, DocSet> eldest) {
            return size() > KEPT_SETS;
        }
    };

    /** Takes over one reference of the reader. */
    public LuceneSnapshot(DirectoryReader reader, long lastSequence, LuceneServices services) {
        this.reader = reader;
        this.lastSequence = lastSequence;
        this.services = services;
        this.today = services.today().get();
        this.version = services.versions().of(reader, today);
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
        return reader.numDocs();
    }

    @Override
    public long lastSequence() {
        return lastSequence;
    }

    @Override
    public long count(Query query, Cancel cancel) {
        return ask(cancel, searcher -> {
            org.apache.lucene.search.Query translated = translate(query);
            DocSet known = known(translated);
            return known != null ? known.count() : count(translated, searcher);
        });
    }

    /** One term in an index without deletions: its dictionaries know, no search is prepared. */
    private long count(org.apache.lucene.search.Query query, IndexSearcher searcher) throws IOException {
        return query instanceof TermQuery one && !reader.hasDeletions()
                ? reader.docFreq(one.getTerm())
                : searcher.count(query);
    }

    @Override
    public Page page(Query query, Order order, Optional<Cursor> after, int limit, Cancel cancel) {
        return ask(cancel, searcher -> page(translate(query), order, after, limit, searcher, cancel));
    }

    Page page(
            org.apache.lucene.search.Query query,
            Order order,
            Optional<Cursor> after,
            int limit,
            IndexSearcher searcher,
            Cancel cancel)
            throws IOException {
        if (limit < 1 || limit > 10_000) {
            throw new IllegalArgumentException("A page has 1 to 10,000 rows, not " + limit);
        }
        return switch (order) {
            case NEWEST -> {
                Place before = after.map(Cursors::newest).orElse(null);
                List<Place> found = NewestFirst.find(query, searcher, before, limit, cancel);
                yield page(found, Function.identity(), limit, Cursors::ofNewest, cancel);
            }
            case OLDEST -> {
                Place before = after.map(Cursors::oldest).orElse(null);
                List<Place> found = OldestFirst.find(query, searcher, before, limit, cancel);
                yield page(found, Function.identity(), limit, Cursors::ofOldest, cancel);
            }
            case RELEVANCE -> mostRelevant(query, after, limit, searcher);
            case REACTIONS -> {
                Reacted before = after.map(Cursors::reacted).orElse(null);
                List<Reacted> found = MostReactions.find(query, searcher, before, limit, cancel);
                yield page(found, Reacted::place, limit, Cursors::of, cancel);
            }
        };
    }

    @Override
    public FacetCounts facet(Query query, Field field, int limit, Cancel cancel) {
        return ask(cancel, searcher -> services.facets()
                .count(
                        () -> documents(query, searcher, cancel),
                        query instanceof Everything,
                        reader.leaves(),
                        field,
                        limit,
                        cancel));
    }

    @Override
    public Timeline timeline(Query query, TimelineSpan span, Cancel cancel) {
        return ask(cancel, searcher -> services.calendars()
                .timeline(documents(query, searcher, cancel), reader.leaves(), span, cancel));
    }

    @Override
    public WordCounts words(Query query, Cancel cancel) {
        return ask(
                cancel,
                searcher -> query instanceof Everything
                        ? services.words()
                                .countAll(
                                        () -> documents(query, searcher, cancel),
                                        size(),
                                        reader.leaves(),
                                        stems(cancel),
                                        cancel)
                        : words(documents(query, searcher, cancel), cancel));
    }

    /** The words of a set of documents. */
    public WordCounts words(DocSet documents, Cancel cancel) throws IOException {
        return services.words().count(documents, reader.leaves(), stems(cancel), cancel);
    }

    private Ordinals stems(Cancel cancel) throws IOException {
        return services.ordinals().of(reader, Schema.STEMS, cancel);
    }

    @Override
    public Columns columns(List<Field> fields, Cancel cancel) {
        return ask(cancel, searcher -> LuceneColumns.of(fields, reader, services.ordinals(), cancel));
    }

    @Override
    public void scan(Query query, Columns columns, Cancel cancel, RowVisitor visitor) {
        ask(cancel, searcher -> {
            scan(documents(query, searcher, cancel), columns, cancel, visitor);
            return null;
        });
    }

    /** Passes a set of documents. */
    public void scan(DocSet documents, Columns columns, Cancel cancel, RowVisitor visitor) throws IOException {
        if (!(columns instanceof LuceneColumns ours && ours.isOf(reader))) {
            throw new IllegalArgumentException("These are columns of another snapshot");
        }
        LuceneRow.scan(documents, reader.leaves(), ours, cancel, visitor);
    }

    @Override
    public Entry entryAt(int place) {
        Objects.checkIndex(place, reader.maxDoc());
        return ask(Cancel.never(), searcher -> entry(place, searcher.storedFields()));
    }

    @Override
    public Optional<Entry> entry(MentionId id) {
        return ask(Cancel.never(), searcher -> {
            int doc = document(id, searcher);
            return doc < 0 ? Optional.<Entry>empty() : Optional.of(entry(doc, searcher.storedFields()));
        });
    }

    /** The number of a mention's document, -1 where it is unknown. */
    static int document(MentionId id, IndexSearcher searcher) throws IOException {
        TopDocs found = searcher.search(new TermQuery(new Term(Schema.ID, id.value())), 1);
        return found.scoreDocs.length == 0 ? -1 : found.scoreDocs[0].doc;
    }

    @Override
    public OnePerGroup onePerGroup(Grouping grouping) {
        return new LuceneOnePerGroup(this, services, grouping);
    }

    @Override
    public Optional<Meaning> meaning(Cancel cancel) {
        return ask(cancel, searcher -> services.meanings().of(reader, cancel));
    }

    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            try {
                reader.decRef();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** What matches, made once. */
    DocSet documents(Query query, IndexSearcher searcher, Cancel cancel) throws IOException {
        org.apache.lucene.search.Query translated = translate(query);
        DocSet known = known(translated);
        if (known != null) {
            return known;
        }
        DocSet made = DocSet.of(translated, searcher, cancel);
        synchronized (sets) {
            sets.put(translated, made);
        }
        return made;
    }

    private DocSet known(org.apache.lucene.search.Query translated) {
        synchronized (sets) {
            return sets.get(translated);
        }
    }

    org.apache.lucene.search.Query translate(Query query) {
        return translations.computeIfAbsent(
                query, asked -> services.translation(today).of(asked));
    }

    private <P> Page page(List<P> found, Function<P, Place> place, int limit, Function<P, Cursor> cursor, Cancel cancel)
            throws IOException {
        StoredFields stored = reader.storedFields();
        List<Entry> rows = new ArrayList<>(found.size());
        for (P one : found) {
            cancel.check();
            rows.add(entry(place.apply(one).doc(), stored));
        }
        return new Page(rows, found.size() < limit ? Optional.empty() : Optional.of(cursor.apply(found.getLast())));
    }

    private Page mostRelevant(
            org.apache.lucene.search.Query query, Optional<Cursor> after, int limit, IndexSearcher searcher)
            throws IOException {
        ScoreDoc before = after.map(Cursors::score).orElse(null);
        TopDocs found = searcher.search(query, new TopScoreDocCollectorManager(limit, before, limit));
        StoredFields stored = searcher.storedFields();
        List<Entry> rows = new ArrayList<>(found.scoreDocs.length);
        for (ScoreDoc one : found.scoreDocs) {
            rows.add(entry(one.doc, stored));
        }
        return new Page(
                rows,
                found.scoreDocs.length < limit
                        ? Optional.empty()
                        : Optional.of(Cursors.of(found.scoreDocs[found.scoreDocs.length - 1])));
    }

    Entry entry(int doc, StoredFields stored) throws IOException {
        return services.stored()
                .read(stored.document(doc, Set.of(Schema.STORED)).getBinaryValue(Schema.STORED))
                .entry(services.fields());
    }

    /** Answers a question unless it is cancelled. */
    <T> T ask(Cancel cancel, Answer<T> answer) {
        cancel.check();
        try {
            return answer.from(new PatientSearcher(reader, cancel));
        } catch (IOException e) {
            cancel.check();
            throw unreadable(e);
        }
    }

    /** What is said where the disk does not give what the index holds. */
    public static Refusal unreadable(IOException e) {
        return new Refusal(Refusal.Kind.DAMAGED, Sentence.of(LuceneSnapshot.class, "archive.index.unreadable"), e);
    }

    /** An answer found with a searcher of this question. */
    interface Answer<T> {
        T from(IndexSearcher searcher) throws IOException;
    }
}
