package org.beffroi.archive.lucene;

import java.io.IOException;
import java.util.AbstractList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.OrdinalMap;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.LongValues;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.archive.Grouping;

/**
 * Which documents of one reader are in which group: the number of each segment's values among those of the whole index, and
 * the group of each of these. Never changed once made.
 */
final class Groups {

    private final OrdinalMap ordinals;
    private final Grouping grouping;
    private final int[] roots;

    private Groups(OrdinalMap ordinals, Grouping grouping, int[] roots) {
        this.ordinals = ordinals;
        this.grouping = grouping;
        this.roots = roots;
    }

    /** Groups of readers, kept as long as these are open. Safe for several threads. */
    static final class Kept {

        private final Map<IndexReader.CacheKey, Map<Grouping, Groups>> known = new ConcurrentHashMap<>();

        /** Those of a reader; worked out where they are not known yet. */
        Groups of(IndexReader reader, Grouping grouping, Cancel cancel) throws IOException {
            IndexReader.CacheHelper helper = reader.getReaderCacheHelper();
            if (helper == null) {
                return make(reader, grouping, cancel);
            }
            Map<Grouping, Groups> ofReader = known.computeIfAbsent(helper.getKey(), key -> {
                helper.addClosedListener(known::remove);
                return new ConcurrentHashMap<>();
            });
            Groups groups = ofReader.get(grouping);
            if (groups == null) {
                groups = make(reader, grouping, cancel);
                ofReader.put(grouping, groups);
            }
            return groups;
        }
    }

    private static Groups make(IndexReader reader, Grouping grouping, Cancel cancel) throws IOException {
        List<LeafReaderContext> leaves = reader.leaves();
        SortedSetDocValues[] values = new SortedSetDocValues[leaves.size()];
        for (LeafReaderContext leaf : leaves) {
            values[leaf.ord] = DocValues.getSortedSet(leaf.reader(), Schema.facet(grouping.field()));
        }
        OrdinalMap ordinals = OrdinalMap.build(null, values, 0.25f);
        cancel.check();
        String[] all = new String[Math.toIntExact(ordinals.getValueCount())];
        for (int i = 0; i < all.length; i++) {
            all[i] = values[ordinals.getFirstSegmentNumber(i)]
                    .lookupOrd(ordinals.getFirstSegmentOrd(i))
                    .utf8ToString();
        }
        return new Groups(ordinals, grouping, grouping.likeness().groups(listed(all), cancel));
    }

    private static List<String> listed(String[] values) {
        return new AbstractList<>() {
            @Override
            public String get(int index) {
                return values[index];
            }

            @Override
            public int size() {
                return values.length;
            }
        };
    }

    /** How many numbers groups may have, from 0. */
    int numbers() {
        return roots.length;
    }

    /** The groups of the documents of one segment. */
    OfSegment in(LeafReaderContext leaf) throws IOException {
        SortedDocValues values =
                DocValues.unwrapSingleton(DocValues.getSortedSet(leaf.reader(), Schema.facet(grouping.field())));
        if (values == null) {
            throw new IllegalStateException("Several values in " + grouping.field().name());
        }
        return new OfSegment(values, ordinals.getGlobalOrds(leaf.ord));
    }

    /** Asked document by document, in ascending order; for one thread. */
    final class OfSegment {

        private final SortedDocValues values;
        private final LongValues global;

        private OfSegment(SortedDocValues values, LongValues global) {
            this.values = values;
            this.global = global;
        }

        /** The number of a document's group, -1 where it is one by itself. */
        int of(int doc) throws IOException {
            return values.advanceExact(doc) ? roots[(int) global.get(values.ordValue())] : -1;
        }
    }
}
