package org.beffroi.bench;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.beffroi.archive.lucene.LuceneArchiveProvider;
import org.beffroi.core.archive.Annotator;
import org.beffroi.core.archive.Archive;
import org.beffroi.core.archive.ArchivePlace;
import org.beffroi.core.archive.ArchiveProvider.Access;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.archive.Entry;
import org.beffroi.core.archive.FacetCounts;
import org.beffroi.core.archive.Order;
import org.beffroi.core.archive.Progress;
import org.beffroi.core.archive.Snapshot;
import org.beffroi.core.archive.Timeline;
import org.beffroi.core.archive.TimelineSpan;
import org.beffroi.core.mention.Field;
import org.beffroi.core.mention.Fields;
import org.beffroi.core.query.Query;
import org.beffroi.core.query.QueryParser;

/**
 * The whole way of the product, as a screen goes it: text, parser, a snapshot of its own for each question, translation,
 * search, entries.
 */
record Product(Archive archive, QueryParser parser, Path index) implements AutoCloseable {

    static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    static final LocalDate TODAY = LocalDate.of(2026, 2, 1);
    private static final String MACHINE = "bench";

    /** Opens the archive of a folder, writing. */
    static Product open(Path folder) {
        ArchivePlace place = new ArchivePlace(folder, MACHINE, MACHINE, PARIS, () -> TODAY);
        return new Product(
                new LuceneArchiveProvider()
                        .open(place, Fields.core(), Annotator.none(), Access.WRITE, Progress.silent()),
                new QueryParser(Fields.core()),
                folder.resolve(LuceneArchiveProvider.FOLDER).resolve(MACHINE));
    }

    List<Entry> newest(String text, int rows) {
        return page(text, Order.NEWEST, rows);
    }

    List<Entry> mostRelevant(String text, int rows) {
        return page(text, Order.RELEVANCE, rows);
    }

    private List<Entry> page(String text, Order order, int rows) {
        Query query = parse(text);
        try (Snapshot snapshot = archive.snapshot()) {
            return snapshot.page(query, order, Optional.empty(), rows, Cancel.never())
                    .rows();
        }
    }

    long count(String text) {
        Query query = parse(text);
        try (Snapshot snapshot = archive.snapshot()) {
            return snapshot.count(query, Cancel.never());
        }
    }

    Timeline timeline(String text, TimelineSpan span) {
        Query query = parse(text);
        try (Snapshot snapshot = archive.snapshot()) {
            return snapshot.timeline(query, span, Cancel.never());
        }
    }

    FacetCounts facet(String text, Field field, int top) {
        Query query = parse(text);
        try (Snapshot snapshot = archive.snapshot()) {
            return snapshot.facet(query, field, top, Cancel.never());
        }
    }

    Query parse(String text) {
        return parser.parse(text).orRefuse();
    }

    @Override
    public void close() {
        archive.close();
    }
}
