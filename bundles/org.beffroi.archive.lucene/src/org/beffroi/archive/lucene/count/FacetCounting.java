package org.beffroi.archive.lucene.count;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.beffroi.archive.lucene.document.Schema;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.archive.FacetCounts;
import org.beffroi.core.mention.Field;

/**
 * Counts the values of a field over a set of documents, by the numbers that values have in each segment.
 *
 * <p>Counts over everything are kept for each segment as long as it lives, deletions included, and so is, for small
 * vocabularies, where a segment's values stand among those of the whole archive. Safe for several threads.
 */
public final class FacetCounting {

    private static final int WINDOW = 1 << 16;

    private final Map<String, Values> vocabularies = new ConcurrentHashMap<>();
    private final PerReader<String, int[]> places = new PerReader<>();
    private final PerReader<String, SegmentCounts> everything = new PerReader<>();

    /**
     * Counts.
     *
     * @param documents asked only where what is kept does not answer
     * @param all whether the set is every live document
     */
    public FacetCounts count(
            DocSet.Source documents, boolean all, List<LeafReaderContext> leaves, Field field, int limit, Cancel cancel)
            throws IOException {
        boolean small = field.facet() != Field.Facet.LARGE;
        Values names = small ? vocabularies.computeIfAbsent(field.name(), key -> new Values()) : new Values();
        long[] totals = new long[names.size()];
        long without = 0;
        for (LeafReaderContext leaf : leaves) {
            cancel.check();
            SegmentCounts counted = all && small
                    ? ofEverything(documents, leaf, field, cancel)
                    : segment(documents.get(), leaf, field, cancel);
            without += counted.without;
            if (counted.counts.length > 0) {
                int[] place = small ? places(leaf, field, names) : places(leaf, field, names, counted.counts);
                totals = names.size() > totals.length ? Arrays.copyOf(totals, names.size() + 64) : totals;
                for (int ordinal = 0; ordinal < place.length; ordinal++) {
                    if (counted.counts[ordinal] > 0) {
                        totals[place[ordinal]] += counted.counts[ordinal];
                    }
                }
            }
        }
        return names.mostFrequent(field, totals, limit, without);
    }

    private SegmentCounts ofEverything(DocSet.Source documents, LeafReaderContext leaf, Field field, Cancel cancel)
            throws IOException {
        Map<String, SegmentCounts> ofSegment = everything.of(leaf.reader().getReaderCacheHelper());
        SegmentCounts counted = ofSegment.get(field.name());
        if (counted == null) {
            counted = segment(documents.get(), leaf, field, cancel);
            ofSegment.put(field.name(), counted);
        }
        return counted;
    }

    /** Where each value of a segment stands in the vocabulary. */
    private int[] places(LeafReaderContext leaf, Field field, Values names) throws IOException {
        Map<String, int[]> ofSegment = places.of(leaf.reader().getCoreCacheHelper());
        int[] known = ofSegment.get(field.name());
        if (known == null) {
            known = places(leaf, field, names, null);
            ofSegment.put(field.name(), known);
        }
        return known;
    }

    /** The same, of those that count something, where counts are given. */
    private static int[] places(LeafReaderContext leaf, Field field, Values names, int[] counts) throws IOException {
        SortedSetDocValues values = leaf.reader().getSortedSetDocValues(Schema.facet(field));
        int[] places = new int[Math.toIntExact(values.getValueCount())];
        for (int ordinal = 0; ordinal < places.length; ordinal++) {
            if (counts == null || counts[ordinal] > 0) {
                places[ordinal] = names.place(values.lookupOrd(ordinal).utf8ToString());
            }
        }
        return places;
    }

    private static SegmentCounts segment(DocSet documents, LeafReaderContext leaf, Field field, Cancel cancel)
            throws IOException {
        int matching = documents.count(leaf.ord);
        SortedSetDocValues values = matching == 0 ? null : leaf.reader().getSortedSetDocValues(Schema.facet(field));
        if (values == null) {
            return new SegmentCounts(new int[0], matching);
        }
        int[] counts = new int[Math.toIntExact(values.getValueCount())];
        SortedDocValues single = DocValues.unwrapSingleton(values);
        DocIdSetIterator both = documents.documents(leaf.ord);
        int with = single != null ? one(single, both, counts, cancel) : several(values, both, counts, cancel);
        return new SegmentCounts(counts, matching - with);
    }

    private static int one(SortedDocValues values, DocIdSetIterator documents, int[] counts, Cancel cancel)
            throws IOException {
        int with = 0;
        int checked = 0;
        for (int doc = documents.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = documents.nextDoc()) {
            if (values.advanceExact(doc)) {
                counts[values.ordValue()]++;
                with++;
            }
            if ((++checked & (WINDOW - 1)) == 0) {
                cancel.check();
            }
        }
        return with;
    }

    private static int several(SortedSetDocValues values, DocIdSetIterator documents, int[] counts, Cancel cancel)
            throws IOException {
        int with = 0;
        int checked = 0;
        for (int doc = documents.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = documents.nextDoc()) {
            if (values.advanceExact(doc)) {
                with++;
                for (int i = values.docValueCount(); i > 0; i--) {
                    counts[(int) values.nextOrd()]++;
                }
            }
            if ((++checked & (WINDOW - 1)) == 0) {
                cancel.check();
            }
        }
        return with;
    }

    /**
     * Counts of one segment.
     *
     * @param counts by the numbers that values have there; empty where nothing was counted
     * @param without documents counted that have no value
     */
    @SuppressWarnings("ArrayRecordComponent")
    private record SegmentCounts(int[] counts, int without) {}
}
