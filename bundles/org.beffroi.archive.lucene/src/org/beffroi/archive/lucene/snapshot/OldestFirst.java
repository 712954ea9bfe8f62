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
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.beffroi.archive.lucene.document.Schema;
import org.beffroi.archive.lucene.snapshot.NewestFirst.Place;
import org.beffroi.core.archive.Cancel;

/**
 * The oldest matches after a place. Segments stand newest first and matches are found forwards only: so a segment is looked
 * at from its end in windows, each twice as long as the one before, as far as the page needs. A window begins with the first
 * document of its day and time, so that equal dates are together; what has no date follows, in the order of the segment.
 */
final class OldestFirst {

    private static final Comparator<Place> ORDER = Comparator.comparingLong(
                    (Place place) -> place.published() == Schema.UNDATED ? Long.MAX_VALUE : place.published())
            .thenComparingLong(Place::key);
    private static final int FIRST_WINDOW = 256;
    private static final int BETWEEN_CHECKS = 1 << 12;

    private OldestFirst() {}

    /** At most so many matches, in order, after a place (null for the very first ones). */
    static List<Place> find(Query query, IndexSearcher searcher, Place after, int limit, Cancel cancel)
            throws IOException {
        Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
        PriorityQueue<Run> runs = new PriorityQueue<>(Comparator.comparing(Run::head, ORDER));
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            Run run = new Run(leaf, after, limit, cancel);
            if (run.standBefore()) {
                runs.add(run);
            }
        }
        List<Place> found = new ArrayList<>(limit);
        while (found.size() < limit && !runs.isEmpty()) {
            Run oldest = runs.poll();
            if (oldest.isMatch()) {
                found.add(oldest.head());
            }
            if (found.size() < limit && oldest.advance(weight)) {
                runs.add(oldest);
            }
        }
        return found;
    }

    /** The matches of one segment, in order. */
    private static final class Run {

        private final LeafReaderContext leaf;
        private final Place after;
        private final int limit;
        private final Cancel cancel;

        /** Matches of the last window, in order, those before {@link #next} taken. */
        private List<Place> window = List.of();

        private int next;
        private int length = FIRST_WINDOW;

        /** Dated documents not looked at yet end here. */
        private int end;
        /** Undated documents not looked at yet begin here. */
        private int undated;

        /** A match, or a place that no match of this segment comes before. */
        private Place head;

        private boolean isMatch;

        Run(LeafReaderContext leaf, Place after, int limit, Cancel cancel) throws IOException {
            this.leaf = leaf;
            this.after = after;
            this.limit = limit;
            this.cancel = cancel;
            this.undated = firstBefore(Schema.UNDATED + 1);
            if (after == null) {
                this.end = undated;
            } else if (after.published() == Schema.UNDATED) {
                this.undated = NewestFirst.firstAfter(leaf.reader(), after);
            } else {
                this.end = firstBefore(after.published());
            }
        }

        Place head() {
            return head;
        }

        boolean isMatch() {
            return isMatch;
        }

        /** Stands before all that was not looked at yet; false where there is nothing. */
        boolean standBefore() throws IOException {
            isMatch = false;
            if (end > 0) {
                head = new Place(date(end - 1), Long.MIN_VALUE, -1);
            } else if (undated < leaf.reader().maxDoc()) {
                head = new Place(Schema.UNDATED, Long.MIN_VALUE, -1);
            } else {
                return false;
            }
            return true;
        }

        /** Goes to the next match, or to a place nearer to it; false where there is none. */
        boolean advance(Weight weight) throws IOException {
            if (next == window.size() && !look(weight)) {
                return false;
            }
            if (next == window.size()) {
                return standBefore();
            }
            head = window.get(next++);
            isMatch = true;
            return true;
        }

        /** Looks at the next window; false where nothing in the segment can match. */
        private boolean look(Weight weight) throws IOException {
            cancel.check();
            Scorer scorer = weight.scorer(leaf);
            if (scorer == null) {
                return false;
            }
            if (end > 0) {
                int from = end <= length ? 0 : firstBefore(date(end - length) + 1);
                window = matches(scorer, from, end);
                end = from;
            } else {
                int to = (int) Math.min(leaf.reader().maxDoc(), (long) undated + length);
                window = matches(scorer, undated, to);
                undated = to;
            }
            next = 0;
            length = Math.min(length * 2, 1 << 29);
            return true;
        }

        /** The first matches in order after the place, from one document to before another: no more are wanted. */
        private List<Place> matches(Scorer scorer, int from, int to) throws IOException {
            PriorityQueue<Place> kept = new PriorityQueue<>(ORDER.reversed());
            NumericDocValues dates = leaf.reader().getNumericDocValues(Schema.PUBLISHED);
            NumericDocValues keys = leaf.reader().getNumericDocValues(Schema.KEY);
            Bits live = leaf.reader().getLiveDocs();
            TwoPhaseIterator twoPhase = scorer.twoPhaseIterator();
            DocIdSetIterator all = twoPhase == null ? scorer.iterator() : twoPhase.approximation();
            int looked = 0;
            for (int doc = all.advance(from); doc < to; doc = all.nextDoc()) {
                if ((++looked & BETWEEN_CHECKS - 1) == 0) {
                    cancel.check();
                }
                if ((live == null || live.get(doc)) && (twoPhase == null || twoPhase.matches())) {
                    dates.advanceExact(doc);
                    keys.advanceExact(doc);
                    keep(new Place(dates.longValue(), keys.longValue(), leaf.docBase + doc), kept);
                }
            }
            List<Place> inOrder = new ArrayList<>(kept);
            inOrder.sort(ORDER);
            return inOrder;
        }

        private void keep(Place place, PriorityQueue<Place> kept) {
            if (after == null || ORDER.compare(place, after) > 0) {
                kept.add(place);
                if (kept.size() > limit) {
                    kept.poll();
                }
            }
        }

        /** The first document before a time, by halves; the last document's number and one where there is none. */
        private int firstBefore(long time) throws IOException {
            int low = 0;
            int high = leaf.reader().maxDoc();
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (date(middle) < time) {
                    high = middle;
                } else {
                    low = middle + 1;
                }
            }
            return low;
        }

        private long date(int doc) throws IOException {
            NumericDocValues dates = leaf.reader().getNumericDocValues(Schema.PUBLISHED);
            dates.advanceExact(doc);
            return dates.longValue();
        }
    }
}
