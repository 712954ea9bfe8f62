package org.beffroi.archive.lucene.count;

import java.io.IOException;
import java.util.AbstractList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.FixedBitSet;
import org.apache.lucene.util.LongValues;
import org.beffroi.archive.lucene.document.Schema;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.archive.Grouping;

/**
 * Which documents of one reader are in which group: the number of each segment's values among those of the whole index, and
 * the group of each of these. Never changed once made.
 */
public final class Groups {

    private static final int BETWEEN_CHECKS = 1 << 14;

    private final Ordinals ordinals;
    private final Grouping grouping;
    private final int[] roots;

    private Groups(Ordinals ordinals, Grouping grouping, int[] roots) {
        this.ordinals = ordinals;
        this.grouping = grouping;
        this.roots = roots;
    }

    /** Groups of readers, kept as long as these are open. Safe for several threads. */
    public static final class Kept {

        private final PerReader<Grouping, Groups> known = new PerReader<>();
        private final Ordinals.Kept ordinals;

        public Kept(Ordinals.Kept ordinals) {
            this.ordinals = ordinals;
        }

        /** Those of a reader; worked out where they are not known yet. */
        public Groups of(IndexReader reader, Grouping grouping, Cancel cancel) throws IOException {
            Map<Grouping, Groups> ofReader = known.of(reader.getReaderCacheHelper());
            Groups groups = ofReader.get(grouping);
            if (groups == null) {
                groups = make(ordinals.of(reader, Schema.facet(grouping.field()), cancel), grouping, cancel);
                ofReader.put(grouping, groups);
            }
            return groups;
        }
    }

    private static Groups make(Ordinals ordinals, Grouping grouping, Cancel cancel) throws IOException {
        Ordinals.Names names = ordinals.names();
        String[] all = new String[ordinals.size()];
        for (int i = 0; i < all.length; i++) {
            if ((i & BETWEEN_CHECKS - 1) == 0) {
                cancel.check();
            }
            all[i] = names.of(i);
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

    /**
     * Of a set of documents those of the group of one document, itself included where it is in the set.
     *
     * @param document by its number in the snapshot
     */
    public DocSet members(int document, DocSet matching, List<LeafReaderContext> leaves, Cancel cancel)
            throws IOException {
        LeafReaderContext own = leaves.get(ReaderUtil.subIndex(document, leaves));
        int number = in(own).of(document - own.docBase);
        FixedBitSet[] members = new FixedBitSet[leaves.size()];
        for (LeafReaderContext leaf : leaves) {
            members[leaf.ord] = new FixedBitSet(leaf.reader().maxDoc());
            if (number >= 0) {
                collect(number, matching.documents(leaf.ord), in(leaf), members[leaf.ord], cancel);
            }
        }
        if (number < 0 && matching.contains(own.ord, document - own.docBase)) {
            members[own.ord].set(document - own.docBase);
        }
        return DocSet.of(members);
    }

    private static void collect(
            int number, DocIdSetIterator documents, OfSegment group, FixedBitSet into, Cancel cancel)
            throws IOException {
        int looked = 0;
        for (int doc = documents.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = documents.nextDoc()) {
            if ((looked++ & BETWEEN_CHECKS - 1) == 0) {
                cancel.check();
            }
            if (group.of(doc) == number) {
                into.set(doc);
            }
        }
    }

    /** How many numbers groups may have, from 0. */
    int numbers() {
        return roots.length;
    }

    /** The groups of the documents of one segment. */
    public OfSegment in(LeafReaderContext leaf) throws IOException {
        SortedDocValues values =
                DocValues.unwrapSingleton(DocValues.getSortedSet(leaf.reader(), Schema.facet(grouping.field())));
        if (values == null) {
            throw new IllegalStateException(
                    "Several values in " + grouping.field().name());
        }
        return new OfSegment(values, ordinals.ofSegment(leaf.ord));
    }

    /** Asked document by document, in ascending order; for one thread. */
    public final class OfSegment {

        private final SortedDocValues values;
        private final LongValues global;

        private OfSegment(SortedDocValues values, LongValues global) {
            this.values = values;
            this.global = global;
        }

        /** The number of a document's group, -1 where it is one by itself. */
        public int of(int doc) throws IOException {
            return values.advanceExact(doc) ? roots[(int) global.get(values.ordValue())] : -1;
        }
    }
}
