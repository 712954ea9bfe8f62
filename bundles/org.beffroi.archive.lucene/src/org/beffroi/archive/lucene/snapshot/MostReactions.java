package org.beffroi.archive.lucene.snapshot;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.beffroi.archive.lucene.count.DocSet;
import org.beffroi.archive.lucene.document.Schema;
import org.beffroi.archive.lucene.snapshot.NewestFirst.Place;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.mention.Reactions;

/**
 * The matches after a place that most people reacted to. The index is in no such order: all matches are looked at, column by
 * column, and no more of them kept than the page needs.
 */
final class MostReactions {

    /** In place of the reactions of a mention of which none are known: after all others. */
    static final long UNKNOWN = Long.MIN_VALUE;

    private static final Comparator<Reacted> ORDER = Comparator.comparingLong(Reacted::reactions)
            .thenComparingLong(reacted -> reacted.place().published())
            .reversed()
            .thenComparingLong(reacted -> reacted.place().key());
    private static final int BETWEEN_CHECKS = 1 << 12;

    private MostReactions() {}

    /**
     * A document and its place in the order.
     *
     * @param reactions {@link #UNKNOWN} where nothing is known of them
     * @param place among the newest
     */
    record Reacted(long reactions, Place place) {}

    /** At most so many matches, in order, after a place (null for the very first ones). */
    static List<Reacted> find(Query query, IndexSearcher searcher, Reacted after, int limit, Cancel cancel)
            throws IOException {
        DocSet matches = DocSet.of(query, searcher, cancel);
        PriorityQueue<Reacted> kept = new PriorityQueue<>(ORDER.reversed());
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            Segment segment = new Segment(leaf);
            DocIdSetIterator documents = matches.documents(leaf.ord);
            int looked = 0;
            for (int doc = documents.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = documents.nextDoc()) {
                if ((looked++ & BETWEEN_CHECKS - 1) == 0) {
                    cancel.check();
                }
                Reacted one = segment.at(doc);
                if (after == null || ORDER.compare(one, after) > 0) {
                    kept.add(one);
                    if (kept.size() > limit) {
                        kept.remove();
                    }
                }
            }
        }
        List<Reacted> found = new ArrayList<>(kept);
        found.sort(ORDER);
        return found;
    }

    /** The columns of one segment, asked of documents in ascending order. */
    private static final class Segment {

        private final LeafReaderContext leaf;
        private final NumericDocValues dates;
        private final NumericDocValues keys;
        private final List<SegmentColumn> reactions = new ArrayList<>();

        Segment(LeafReaderContext leaf) throws IOException {
            this.leaf = leaf;
            this.dates = leaf.reader().getNumericDocValues(Schema.PUBLISHED);
            this.keys = leaf.reader().getNumericDocValues(Schema.KEY);
            for (var field : Reactions.FIELDS) {
                reactions.add(SegmentColumn.ofNumbers(leaf, field));
            }
        }

        Reacted at(int doc) throws IOException {
            dates.advanceExact(doc);
            keys.advanceExact(doc);
            return new Reacted(reactions(doc), new Place(dates.longValue(), keys.longValue(), leaf.docBase + doc));
        }

        private long reactions(int doc) throws IOException {
            long sum = 0;
            boolean known = false;
            for (SegmentColumn column : reactions) {
                if (column.has(doc)) {
                    known = true;
                    sum += column.number(doc);
                }
            }
            return known ? sum : UNKNOWN;
        }
    }
}
