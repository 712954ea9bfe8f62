package org.beffroi.archive.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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
import org.beffroi.core.archive.Cancel;

/**
 * The newest matches after a place: the index is in that order, so each segment is read from the place on and no further
 * than the page needs.
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
        List<Place> best = new ArrayList<>();
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            cancel.check();
            best.addAll(of(leaf, weight, after, limit, best, cancel));
            best.sort(ORDER);
            if (best.size() > limit) {
                best.subList(limit, best.size()).clear();
            }
        }
        return best;
    }

    private static List<Place> of(
            LeafReaderContext leaf, Weight weight, Place after, int limit, List<Place> best, Cancel cancel)
            throws IOException {
        int from = after == null ? 0 : firstAfter(leaf.reader(), after);
        Place worst = best.size() < limit ? null : best.getLast();
        if (from >= leaf.reader().maxDoc() || worst != null && ORDER.compare(place(leaf, from), worst) > 0) {
            return List.of();
        }
        Scorer scorer = weight.scorer(leaf);
        return scorer == null ? List.of() : read(leaf, scorer, from, limit, worst, cancel);
    }

    private static List<Place> read(
            LeafReaderContext leaf, Scorer scorer, int from, int limit, Place worst, Cancel cancel) throws IOException {
        TwoPhaseIterator twoPhase = scorer.twoPhaseIterator();
        DocIdSetIterator documents = twoPhase == null ? scorer.iterator() : twoPhase.approximation();
        Bits live = leaf.reader().getLiveDocs();
        NumericDocValues dates = leaf.reader().getNumericDocValues(Schema.PUBLISHED);
        NumericDocValues keys = leaf.reader().getNumericDocValues(Schema.KEY);
        List<Place> found = new ArrayList<>(limit);
        int looked = 0;
        for (int doc = documents.advance(from);
                doc != DocIdSetIterator.NO_MORE_DOCS && found.size() < limit;
                doc = documents.nextDoc()) {
            if ((++looked & 0xfff) == 0) {
                cancel.check();
            }
            if (live != null && !live.get(doc) || twoPhase != null && !twoPhase.matches()) {
                continue;
            }
            dates.advanceExact(doc);
            keys.advanceExact(doc);
            Place place = new Place(dates.longValue(), keys.longValue(), leaf.docBase + doc);
            if (worst != null && ORDER.compare(place, worst) > 0) {
                break;
            }
            found.add(place);
        }
        return found;
    }

    private static Place place(LeafReaderContext leaf, int doc) throws IOException {
        NumericDocValues dates = leaf.reader().getNumericDocValues(Schema.PUBLISHED);
        NumericDocValues keys = leaf.reader().getNumericDocValues(Schema.KEY);
        dates.advanceExact(doc);
        keys.advanceExact(doc);
        return new Place(dates.longValue(), keys.longValue(), leaf.docBase + doc);
    }

    /** The first document of a segment that comes after a place, by halves. */
    private static int firstAfter(LeafReader reader, Place after) throws IOException {
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
}
