package org.beffroi.bench.twin;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.facet.LabelAndValue;
import org.apache.lucene.facet.StringDocValuesReaderState;
import org.apache.lucene.facet.StringValueFacetCounts;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/** Counts of values: Lucene's ways that read sorted-set doc values as they are. */
public final class TwinFacets {

    private TwinFacets() {}

    /** With the facet module, over global ordinals; the state is made once for each reader, not in the time measured. */
    public static Map<String, Long> module(
            IndexSearcher searcher, String field, StringDocValuesReaderState state, Query query, int top)
            throws IOException {
        StringValueFacetCounts counts;
        if (query instanceof MatchAllDocsQuery) {
            counts = new StringValueFacetCounts(state);
        } else {
            FacetsCollector hits = searcher.search(query, new FacetsCollectorManager());
            counts = new StringValueFacetCounts(state, hits);
        }
        FacetResult result = counts.getTopChildren(top, field);
        Map<String, Long> named = new HashMap<>();
        for (LabelAndValue one : result.labelValues) {
            named.put(one.label, one.value.longValue());
        }
        return named;
    }

    /** With a collector that counts the ordinals of each segment, then adds up by name. */
    public static Map<String, Long> collector(IndexSearcher searcher, String field, Query query, int top)
            throws IOException {
        Map<String, Long> named = new HashMap<>();
        searcher.search(query, new org.apache.lucene.search.CollectorManager<OrdinalCounter, Void>() {
            @Override
            public OrdinalCounter newCollector() {
                return new OrdinalCounter(field, named);
            }

            @Override
            public Void reduce(java.util.Collection<OrdinalCounter> counters) {
                return null;
            }
        });
        return named.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .limit(top)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static final class OrdinalCounter extends SimpleCollector {

        private final String field;
        private final Map<String, Long> named;
        private SortedSetDocValues values;
        private long[] counts;

        OrdinalCounter(String field, Map<String, Long> named) {
            this.field = field;
            this.named = named;
        }

        @Override
        protected void doSetNextReader(LeafReaderContext leaf) throws IOException {
            values = org.apache.lucene.index.DocValues.getSortedSet(leaf.reader(), field);
            counts = new long[Math.toIntExact(values.getValueCount())];
        }

        @Override
        public void collect(int doc) throws IOException {
            if (values.advanceExact(doc)) {
                for (int i = values.docValueCount(); i > 0; i--) {
                    counts[(int) values.nextOrd()]++;
                }
            }
        }

        @Override
        public void finish() throws IOException {
            for (int ordinal = 0; ordinal < counts.length; ordinal++) {
                if (counts[ordinal] > 0) {
                    named.merge(values.lookupOrd(ordinal).utf8ToString(), counts[ordinal], Long::sum);
                }
            }
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }
    }
}
