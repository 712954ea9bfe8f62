package org.beffroi.archive.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.archive.FacetCounts;
import org.beffroi.core.archive.FacetCounts.Count;
import org.beffroi.core.mention.Field;

/**
 * Counts the values of a field over a set of documents, by the numbers that values have in each segment.
 *
 * <p>Counts over everything are kept for each segment as long as it lives, deletions included. Safe for several threads.
 */
final class FacetCounting {

    private static final int WINDOW = 1 << 16;

    private final Map<IndexReader.CacheKey, Map<String, SegmentCounts>> everything = new ConcurrentHashMap<>();

    /**
     * Counts.
     *
     * @param all whether the set is every live document
     */
    FacetCounts count(
            DocSet documents, boolean all, List<LeafReaderContext> leaves, Field field, int limit, Cancel cancel)
            throws IOException {
        Map<String, long[]> counts = new HashMap<>();
        long without = 0;
        for (LeafReaderContext leaf : leaves) {
            cancel.check();
            FixedBitSet set = documents.leaves().get(leaf.ord);
            SegmentCounts counted = all ? ofEverything(leaf, set, field, cancel) : segment(leaf, set, field, cancel);
            without += counted.without;
            counted.counts.forEach((value, count) -> counts.computeIfAbsent(value, key -> new long[1])[0] += count);
        }
        List<Count> sorted = new ArrayList<>(counts.size());
        counts.forEach((value, count) -> sorted.add(new Count(value, count[0])));
        sorted.sort(Comparator.comparingLong(Count::mentions).reversed().thenComparing(Count::value));
        return new FacetCounts(field, sorted.subList(0, Math.min(limit, sorted.size())), sorted.size(), without);
    }

    private SegmentCounts ofEverything(LeafReaderContext leaf, FixedBitSet set, Field field, Cancel cancel)
            throws IOException {
        IndexReader.CacheHelper helper = leaf.reader().getReaderCacheHelper();
        if (helper == null || field.facet() == Field.Facet.LARGE) {
            return segment(leaf, set, field, cancel);
        }
        Map<String, SegmentCounts> ofSegment = everything.computeIfAbsent(helper.getKey(), key -> {
            helper.addClosedListener(everything::remove);
            return new ConcurrentHashMap<>();
        });
        SegmentCounts counted = ofSegment.get(field.name());
        if (counted == null) {
            counted = segment(leaf, set, field, cancel);
            ofSegment.put(field.name(), counted);
        }
        return counted;
    }

    private static SegmentCounts segment(LeafReaderContext leaf, FixedBitSet set, Field field, Cancel cancel)
            throws IOException {
        int matching = set.cardinality();
        SortedSetDocValues values = matching == 0 ? null : leaf.reader().getSortedSetDocValues(Schema.facet(field));
        if (values == null) {
            return new SegmentCounts(Map.of(), matching);
        }
        int[] counts = new int[Math.toIntExact(values.getValueCount())];
        SortedDocValues single = DocValues.unwrapSingleton(values);
        DocIdSetIterator both = new BitSetIterator(set, matching);
        int with = single != null ? one(single, both, counts, cancel) : several(values, both, counts, cancel);
        Map<String, Integer> named = new HashMap<>();
        for (int ord = 0; ord < counts.length; ord++) {
            if (counts[ord] > 0) {
                named.put(values.lookupOrd(ord).utf8ToString(), counts[ord]);
            }
        }
        return new SegmentCounts(named, matching - with);
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

    private record SegmentCounts(Map<String, Integer> counts, int without) {}
}
