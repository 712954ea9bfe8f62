package org.beffroi.archive.lucene;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;
import org.beffroi.core.archive.Cancel;

/**
 * The documents of a snapshot that match a query, one bit each: made once, it gives the count, the timeline and every facet.
 *
 * @param leaves one set for each segment, in the order of the segments; never changed once made
 */
record DocSet(List<FixedBitSet> leaves) {

    /** Documents looked at between two checks for a cancellation: well under a millisecond of work. */
    private static final int WINDOW = 1 << 16;

    /** Runs the query over all segments. */
    static DocSet of(Query query, IndexSearcher searcher, Cancel cancel) throws IOException {
        Query rewritten = searcher.rewrite(query);
        Weight weight = searcher.createWeight(rewritten, ScoreMode.COMPLETE_NO_SCORES, 1);
        boolean everything = rewritten instanceof MatchAllDocsQuery;
        FixedBitSet[] sets = new FixedBitSet[searcher.getIndexReader().leaves().size()];
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            cancel.check();
            sets[leaf.ord] = everything ? all(leaf) : matching(weight, leaf, cancel);
        }
        return new DocSet(List.of(sets));
    }

    long count() {
        return leaves.stream().mapToLong(FixedBitSet::cardinality).sum();
    }

    private static FixedBitSet all(LeafReaderContext leaf) {
        FixedBitSet set = new FixedBitSet(leaf.reader().maxDoc());
        set.set(0, leaf.reader().maxDoc());
        keepLive(set, leaf);
        return set;
    }

    private static FixedBitSet matching(Weight weight, LeafReaderContext leaf, Cancel cancel) throws IOException {
        int size = leaf.reader().maxDoc();
        FixedBitSet set = new FixedBitSet(size);
        Scorer scorer = weight.scorer(leaf);
        if (scorer == null) {
            return set;
        }
        TwoPhaseIterator twoPhase = scorer.twoPhaseIterator();
        DocIdSetIterator documents = twoPhase == null ? scorer.iterator() : twoPhase.approximation();
        documents.nextDoc();
        for (int upTo = WINDOW; documents.docID() < size; upTo += WINDOW) {
            cancel.check();
            if (twoPhase == null) {
                documents.intoBitSet(Math.min(upTo, size), set, 0);
            } else {
                verified(twoPhase, documents, Math.min(upTo, size), set);
            }
        }
        keepLive(set, leaf);
        return set;
    }

    private static void verified(TwoPhaseIterator twoPhase, DocIdSetIterator documents, int upTo, FixedBitSet set)
            throws IOException {
        for (int doc = documents.docID(); doc < upTo; doc = documents.nextDoc()) {
            if (twoPhase.matches()) {
                set.set(doc);
            }
        }
    }

    private static void keepLive(FixedBitSet set, LeafReaderContext leaf) {
        Bits live = leaf.reader().getLiveDocs();
        if (live != null) {
            live.applyMask(set, 0);
        }
    }

    /** How many bits are set from one document to before another. */
    static int count(FixedBitSet set, int from, int to) {
        if (from >= to) {
            return 0;
        }
        long[] words = set.getBits();
        int first = from >> 6;
        int last = (to - 1) >> 6;
        long head = -1L << from;
        long tail = -1L >>> -to;
        if (first == last) {
            return Long.bitCount(words[first] & head & tail);
        }
        int count = Long.bitCount(words[first] & head) + Long.bitCount(words[last] & tail);
        for (int i = first + 1; i < last; i++) {
            count += Long.bitCount(words[i]);
        }
        return count;
    }
}
