package org.beffroi.archive.lucene.count;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.FixedBitSet;
import org.beffroi.archive.lucene.document.Schema;
import org.beffroi.core.archive.Cancel;

/** What one query matches, group by group: how many, and which is the earliest. Never changed once made. */
public final class GroupMatches {

    private static final int BETWEEN_CHECKS = 1 << 14;

    private final int[] counts;
    private final int[] firsts;
    private final DocSet earliest;

    private GroupMatches(int[] counts, int[] firsts, DocSet earliest) {
        this.counts = counts;
        this.firsts = firsts;
        this.earliest = earliest;
    }

    /** Goes through the matches once. */
    public static GroupMatches of(DocSet matching, Groups groups, List<LeafReaderContext> leaves, Cancel cancel)
            throws IOException {
        return new Walk(groups).through(matching, leaves, cancel);
    }

    /** Of each group its earliest match, and each match that is in no group. */
    public DocSet earliest() {
        return earliest;
    }

    /** How many members of a group match. */
    public int count(int group) {
        return counts[group];
    }

    /** The earliest match of a group, by its number in the snapshot; only where there is one. */
    public int first(int group) {
        return firsts[group];
    }

    /** One pass over all segments. */
    private static final class Walk {

        private final Groups groups;
        private final int[] counts;
        private final int[] firsts;
        private final long[] dates;
        private final long[] keys;

        Walk(Groups groups) {
            this.groups = groups;
            this.counts = new int[groups.numbers()];
            this.firsts = new int[groups.numbers()];
            this.dates = new long[groups.numbers()];
            this.keys = new long[groups.numbers()];
            Arrays.fill(firsts, -1);
        }

        GroupMatches through(DocSet matching, List<LeafReaderContext> leaves, Cancel cancel) throws IOException {
            FixedBitSet[] earliest = new FixedBitSet[leaves.size()];
            for (LeafReaderContext leaf : leaves) {
                earliest[leaf.ord] = new FixedBitSet(leaf.reader().maxDoc());
                segment(matching.documents(leaf.ord), leaf, earliest[leaf.ord], cancel);
            }
            int segment = 0;
            int[] ordered =
                    Arrays.stream(firsts).filter(doc -> doc >= 0).sorted().toArray();
            for (int doc : ordered) {
                while (doc
                        >= leaves.get(segment).docBase
                                + leaves.get(segment).reader().maxDoc()) {
                    segment++;
                }
                earliest[segment].set(doc - leaves.get(segment).docBase);
            }
            return new GroupMatches(counts, firsts, DocSet.of(earliest));
        }

        private void segment(DocIdSetIterator documents, LeafReaderContext leaf, FixedBitSet alone, Cancel cancel)
                throws IOException {
            Groups.OfSegment group = groups.in(leaf);
            NumericDocValues published = leaf.reader().getNumericDocValues(Schema.PUBLISHED);
            NumericDocValues key = leaf.reader().getNumericDocValues(Schema.KEY);
            int looked = 0;
            for (int doc = documents.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = documents.nextDoc()) {
                if ((looked++ & BETWEEN_CHECKS - 1) == 0) {
                    cancel.check();
                }
                int number = group.of(doc);
                if (number < 0) {
                    alone.set(doc);
                } else {
                    published.advanceExact(doc);
                    key.advanceExact(doc);
                    met(number, leaf.docBase + doc, published.longValue(), key.longValue());
                }
            }
        }

        private void met(int group, int doc, long published, long key) {
            counts[group]++;
            // What has no date comes after all that has one.
            long date = published == Schema.UNDATED ? Long.MAX_VALUE : published;
            if (firsts[group] < 0 || date < dates[group] || date == dates[group] && key < keys[group]) {
                firsts[group] = doc;
                dates[group] = date;
                keys[group] = key;
            }
        }
    }
}
