package org.beffroi.archive.lucene.count;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;
import org.beffroi.core.archive.Cancel;

/**
 * The documents of a snapshot that match a query, one bit each: made once, it gives the count, the timeline and every facet.
 * Never changed once made.
 */
public final class DocSet {

    /** Documents looked at between two checks for a cancellation: well under a millisecond of work. */
    private static final int WINDOW = 1 << 16;

    /** By segment, in their order; null where every document of the segment is meant. */
    private final FixedBitSet[] leaves;

    private final int[] sizes;

    private DocSet(FixedBitSet[] leaves, int[] sizes) {
        this.leaves = leaves;
        this.sizes = sizes;
    }

    /** Where a set comes from that may not be needed. */
    public interface Source {
        DocSet get() throws IOException;
    }

    /** Runs the query over all segments. */
    public static DocSet of(Query query, IndexSearcher searcher, Cancel cancel) throws IOException {
        Query rewritten = searcher.rewrite(query);
        Weight weight = searcher.createWeight(rewritten, ScoreMode.COMPLETE_NO_SCORES, 1);
        boolean everything = rewritten instanceof MatchAllDocsQuery;
        int count = searcher.getIndexReader().leaves().size();
        FixedBitSet[] sets = new FixedBitSet[count];
        int[] sizes = new int[count];
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            cancel.check();
            sets[leaf.ord] = everything ? live(leaf) : matching(weight, leaf, cancel);
            sizes[leaf.ord] = leaf.reader().maxDoc();
        }
        return new DocSet(sets, sizes);
    }

    /** A set from its bits, one set a segment, which are not to be changed any more. */
    static DocSet of(FixedBitSet[] leaves) {
        int[] sizes = new int[leaves.length];
        for (int i = 0; i < sizes.length; i++) {
            sizes[i] = leaves[i].length();
        }
        return new DocSet(leaves, sizes);
    }

    /** True if a document of one segment is in it. */
    public boolean contains(int leaf, int doc) {
        return leaves[leaf] == null || leaves[leaf].get(doc);
    }

    /** How many documents. */
    public long count() {
        long count = 0;
        for (int leaf = 0; leaf < leaves.length; leaf++) {
            count += count(leaf);
        }
        return count;
    }

    /** How many of one segment. */
    int count(int leaf) {
        return leaves[leaf] == null ? sizes[leaf] : leaves[leaf].cardinality();
    }

    /** How many of one segment, from one document to before another. */
    int count(int leaf, int from, int to) {
        if (from >= to) {
            return 0;
        }
        return leaves[leaf] == null ? to - from : count(leaves[leaf].getBits(), from, to);
    }

    /** The documents of one segment, in order. */
    public DocIdSetIterator documents(int leaf) {
        return leaves[leaf] == null
                ? DocIdSetIterator.all(sizes[leaf])
                : new BitSetIterator(leaves[leaf], leaves[leaf].length());
    }

    private static FixedBitSet live(LeafReaderContext leaf) {
        if (leaf.reader().getLiveDocs() == null) {
            return null;
        }
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

    private static int count(long[] words, int from, int to) {
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
