package org.beffroi.archive.lucene.snapshot;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.beffroi.archive.lucene.document.Schema;
import org.beffroi.core.archive.Cancel;

/**
 * The newest matches after a place: each segment is in that order already, so they are merged as far as the page needs and no
 * match beyond it is looked for. A segment that is older as a whole is not even opened.
 */
final class NewestFirst {

    private static final Comparator<Place> ORDER =
            Comparator.comparingLong(Place::published).reversed().thenComparingLong(Place::key);

    private NewestFirst() {}

    /**
     * A document and its place in the order.
     *
     * @param published epoch milliseconds, {@link Schema#UNDATED} without a date
     * @param key of the identity
     * @param doc number in the snapshot
     */
    record Place(long published, long key, int doc) {}

    /** At most so many matches, in order, after a place (null for the very first ones). */
    static List<Place> find(Query query, IndexSearcher searcher, Place after, int limit, Cancel cancel)
            throws IOException {
        Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
        PriorityQueue<Run> runs = new PriorityQueue<>(Comparator.comparing(Run::head, ORDER));
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            Run run = new Run(leaf, cancel);
            if (run.begin(after)) {
                runs.add(run);
            }
        }
        List<Place> found = new ArrayList<>(limit);
        while (found.size() < limit && !runs.isEmpty()) {
            Run newest = runs.poll();
            if (newest.isMatch) {
                found.add(newest.head);
            }
            if (found.size() < limit && newest.advance(weight)) {
                runs.add(newest);
            }
        }
        return found;
    }

    /** The first document of a segment that comes after a place, by halves. */
    static int firstAfter(LeafReader reader, Place after) throws IOException {
        int low = 0;
        int high = reader.maxDoc();
        while (low < high) {
            int middle = (low + high) >>> 1;
            NumericDocValues dates = reader.getNumericDocValues(Schema.PUBLISHED);
            NumericDocValues keys = reader.getNumericDocValues(Schema.KEY);
            dates.advanceExact(middle);
            keys.advanceExact(middle);
            if (ORDER.compare(new Place(dates.longValue(), keys.longValue(), 0), after) <= 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The matches of one segment, in order. */
    private static final class Run {

        private final LeafReaderContext leaf;
        private final Cancel cancel;
        private final NumericDocValues dates;
        private final NumericDocValues keys;
        private Place head;
        /** Until it is one, the head is only a document that no match of this segment comes before. */
        private boolean isMatch;

        private TwoPhaseIterator twoPhase;
        private DocIdSetIterator documents;
        private Bits live;

        Run(LeafReaderContext leaf, Cancel cancel) throws IOException {
            this.leaf = leaf;
            this.cancel = cancel;
            this.dates = leaf.reader().getNumericDocValues(Schema.PUBLISHED);
            this.keys = leaf.reader().getNumericDocValues(Schema.KEY);
        }

        Place head() {
            return head;
        }

        /** Stands on the first document after a place; false where there is none. */
        boolean begin(Place after) throws IOException {
            int from = after == null ? 0 : firstAfter(leaf.reader(), after);
            if (from >= leaf.reader().maxDoc()) {
                return false;
            }
            head = place(from);
            return true;
        }

        /** Goes to the next match; false where there is none. */
        boolean advance(Weight weight) throws IOException {
            cancel.check();
            int doc;
            if (isMatch) {
                doc = documents.nextDoc();
            } else {
                Scorer scorer = weight.scorer(leaf);
                if (scorer == null) {
                    return false;
                }
                twoPhase = scorer.twoPhaseIterator();
                documents = twoPhase == null ? scorer.iterator() : twoPhase.approximation();
                live = leaf.reader().getLiveDocs();
                isMatch = true;
                doc = documents.advance(head.doc - leaf.docBase);
            }
            int looked = 0;
            while (doc != DocIdSetIterator.NO_MORE_DOCS && !matches(doc)) {
                if ((++looked & 0xfff) == 0) {
                    cancel.check();
                }
                doc = documents.nextDoc();
            }
            if (doc == DocIdSetIterator.NO_MORE_DOCS) {
                return false;
            }
            head = place(doc);
            return true;
        }

        private boolean matches(int doc) throws IOException {
            return (live == null || live.get(doc)) && (twoPhase == null || twoPhase.matches());
        }

        private Place place(int doc) throws IOException {
            dates.advanceExact(doc);
            keys.advanceExact(doc);
            return new Place(dates.longValue(), keys.longValue(), leaf.docBase + doc);
        }
    }
}
