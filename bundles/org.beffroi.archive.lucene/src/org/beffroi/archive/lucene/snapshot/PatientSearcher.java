package org.beffroi.archive.lucene.snapshot;

import java.io.IOException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.BulkScorer;
import org.apache.lucene.search.CollectionTerminatedException;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.beffroi.archive.lucene.meaning.Stoppable;
import org.beffroi.core.archive.Cancel;

/**
 * A searcher that asks between stretches of documents whether the answer is still wanted. One for each question, without
 * query cache: that one stores whole lists of matches where a page of 50 is asked for.
 *
 * <p>{@link IndexSearcher#setTimeout} asks too, but begins with stretches of a hundred documents, which costs much of what
 * Lucene gains by scoring in blocks.
 */
final class PatientSearcher extends IndexSearcher implements Stoppable {

    /** Documents between two questions: some milliseconds of the slowest queries. */
    private static final int STRETCH = 1 << 15;

    private final Cancel cancel;

    PatientSearcher(IndexReader reader, Cancel cancel) {
        super(reader);
        this.cancel = cancel;
        setQueryCache(null);
    }

    @Override
    public Cancel cancel() {
        return cancel;
    }

    @Override
    protected void searchLeaf(LeafReaderContext leaf, int from, int to, Weight weight, Collector collector)
            throws IOException {
        cancel.check();
        LeafCollector into;
        try {
            into = collector.getLeafCollector(leaf);
        } catch (CollectionTerminatedException nothingWanted) {
            return;
        }
        ScorerSupplier supplier = weight.scorerSupplier(leaf);
        if (supplier != null) {
            supplier.setTopLevelScoringClause();
            try {
                score(supplier.bulkScorer(), into, leaf.reader().getLiveDocs(), from, to);
            } catch (CollectionTerminatedException enough) {
                // The collector has what it wants of this segment.
            }
        }
        into.finish();
    }

    private void score(BulkScorer scorer, LeafCollector into, Bits live, int from, int to) throws IOException {
        int next = from;
        while (next < to) {
            cancel.check();
            int end = (int) Math.min(to, (long) next + STRETCH);
            int following = scorer.score(into, live, next, end);
            if (end == to || following == DocIdSetIterator.NO_MORE_DOCS) {
                return;
            }
            next = Math.max(end, following);
        }
    }
}
