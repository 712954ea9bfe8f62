package org.beffroi.archive.lucene.snapshot;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.LongValues;
import org.beffroi.archive.lucene.count.DocSet;
import org.beffroi.archive.lucene.count.Ordinals;
import org.beffroi.archive.lucene.count.PerReader;
import org.beffroi.archive.lucene.document.Schema;
import org.beffroi.core.archive.Cancel;

/**
 * Counts in how many of some documents each stem occurs, from the forward index: first by the numbers that stems have in each
 * segment, then over all segments.
 *
 * <p>Counts over everything are kept for each segment as long as it lives, deletions included. Safe for several threads.
 */
final class WordCounting {

    private static final int BETWEEN_CHECKS = 1 << 12;
    private static final String ONLY = "";

    private final PerReader<String, SegmentWords> everything = new PerReader<>();

    /** Counts what a set holds. */
    LuceneWordCounts count(DocSet documents, List<LeafReaderContext> leaves, Ordinals stems, Cancel cancel)
            throws IOException {
        Sum sum = new Sum(stems);
        for (LeafReaderContext leaf : leaves) {
            sum.add(segment(documents, leaf, cancel), leaf.ord, cancel);
        }
        return sum.of(documents.count());
    }

    /** Counts every document. */
    LuceneWordCounts countAll(
            DocSet.Source documents, long size, List<LeafReaderContext> leaves, Ordinals stems, Cancel cancel)
            throws IOException {
        Sum sum = new Sum(stems);
        for (LeafReaderContext leaf : leaves) {
            Map<String, SegmentWords> kept = everything.of(leaf.reader().getReaderCacheHelper());
            SegmentWords counted = kept.get(ONLY);
            if (counted == null) {
                counted = segment(documents.get(), leaf, cancel);
                kept.put(ONLY, counted);
            }
            sum.add(counted, leaf.ord, cancel);
        }
        return sum.of(size);
    }

    private static SegmentWords segment(DocSet documents, LeafReaderContext leaf, Cancel cancel) throws IOException {
        SortedSetDocValues stems = DocValues.getSortedSet(leaf.reader(), Schema.STEMS);
        int[] counts = new int[Math.toIntExact(stems.getValueCount())];
        int with = 0;
        int looked = 0;
        DocIdSetIterator all = documents.documents(leaf.ord);
        for (int doc = all.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = all.nextDoc()) {
            if ((looked++ & BETWEEN_CHECKS - 1) == 0) {
                cancel.check();
            }
            if (stems.advanceExact(doc)) {
                with++;
                for (int i = stems.docValueCount(); i > 0; i--) {
                    counts[(int) stems.nextOrd()]++;
                }
            }
        }
        return new SegmentWords(counts, with);
    }

    /**
     * Counts of one segment.
     *
     * @param counts by the numbers that stems have there
     * @param with documents that have any
     */
    @SuppressWarnings("ArrayRecordComponent")
    private record SegmentWords(int[] counts, int with) {}

    /** Counts of all segments together. */
    private static final class Sum {

        private final Ordinals stems;
        private final int[] counts;
        private long with;

        Sum(Ordinals stems) {
            this.stems = stems;
            this.counts = new int[stems.size()];
        }

        void add(SegmentWords segment, int leaf, Cancel cancel) {
            cancel.check();
            LongValues numbers = stems.ofSegment(leaf);
            for (int stem = 0; stem < segment.counts.length; stem++) {
                if (segment.counts[stem] > 0) {
                    counts[(int) numbers.get(stem)] += segment.counts[stem];
                }
            }
            with += segment.with;
        }

        LuceneWordCounts of(long mentions) throws IOException {
            return new LuceneWordCounts(mentions, with, counts, stems.names());
        }
    }
}
