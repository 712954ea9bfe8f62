package org.beffroi.archive.lucene.count;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.FilterLeafReader.FilterTermsEnum;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.OrdinalMap;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.LongValues;
import org.beffroi.core.archive.Cancel;

/**
 * The distinct values of one field in all segments of a reader, numbered in the order of their UTF-8 bytes. Never changed
 * once made; safe for several threads.
 */
public final class Ordinals {

    /** Memory that may be spent beyond the least in order to be faster, as a share of it. */
    private static final float SPARE = 0.25f;

    private final List<LeafReaderContext> leaves;
    private final String field;
    private final int size;

    /** From the numbers of each segment to these; null where there is but one segment, whose numbers these are. */
    private final OrdinalMap map;

    private Ordinals(List<LeafReaderContext> leaves, String field, int size, OrdinalMap map) {
        this.leaves = leaves;
        this.field = field;
        this.size = size;
        this.map = map;
    }

    /** Those of readers, made once for each. Safe for several threads. */
    public static final class Kept {

        private final PerReader<String, Ordinals> known = new PerReader<>();

        /**
         * Those of a reader.
         *
         * @param field of sorted-set doc values
         */
        public Ordinals of(IndexReader reader, String field, Cancel cancel) throws IOException {
            Map<String, Ordinals> ofReader = known.of(reader.getReaderCacheHelper());
            Ordinals ordinals = ofReader.get(field);
            if (ordinals == null) {
                ordinals = make(reader.leaves(), field, cancel);
                ofReader.put(field, ordinals);
            }
            return ordinals;
        }
    }

    private static Ordinals make(List<LeafReaderContext> leaves, String field, Cancel cancel) throws IOException {
        TermsEnum[] terms = new TermsEnum[leaves.size()];
        long[] sizes = new long[leaves.size()];
        for (LeafReaderContext leaf : leaves) {
            SortedSetDocValues values = DocValues.getSortedSet(leaf.reader(), field);
            terms[leaf.ord] = new Patient(values.termsEnum(), cancel);
            sizes[leaf.ord] = values.getValueCount();
        }
        if (leaves.size() < 2) {
            return new Ordinals(leaves, field, leaves.isEmpty() ? 0 : Math.toIntExact(sizes[0]), null);
        }
        OrdinalMap map = OrdinalMap.build(null, terms, sizes, SPARE);
        return new Ordinals(leaves, field, Math.toIntExact(map.getValueCount()), map);
    }

    /** How many values: their numbers are below this. */
    public int size() {
        return size;
    }

    /** From the numbers that values have in a segment to those that they have here. */
    public LongValues ofSegment(int leaf) {
        return map == null ? LongValues.IDENTITY : map.getGlobalOrds(leaf);
    }

    /** A look at the values themselves, while the reader is open. */
    public Names names() throws IOException {
        return new Names();
    }

    /** Reads values of the segments. Safe for several threads, which take turns. */
    public final class Names {

        private final SortedSetDocValues[] values = new SortedSetDocValues[leaves.size()];

        private Names() throws IOException {
            for (LeafReaderContext leaf : leaves) {
                values[leaf.ord] = DocValues.getSortedSet(leaf.reader(), field);
            }
        }

        /** The value of a number. */
        public synchronized String of(int number) throws IOException {
            BytesRef value = map == null
                    ? values[0].lookupOrd(number)
                    : values[map.getFirstSegmentNumber(number)].lookupOrd(map.getFirstSegmentOrd(number));
            return value.utf8ToString();
        }

        /** The number of a value, -1 where no mention has it. */
        public synchronized int find(String value) throws IOException {
            BytesRef wanted = new BytesRef(value);
            for (int leaf = 0; leaf < values.length; leaf++) {
                long found = values[leaf].lookupTerm(wanted);
                if (found >= 0) {
                    return (int) ofSegment(leaf).get(found);
                }
            }
            return -1;
        }
    }

    /** Terms that are walked only as long as somebody waits for them. */
    private static final class Patient extends FilterTermsEnum {

        private static final int BETWEEN_CHECKS = 1 << 14;

        private final Cancel cancel;
        private int walked;

        Patient(TermsEnum terms, Cancel cancel) {
            super(terms);
            this.cancel = cancel;
        }

        @Override
        public BytesRef next() throws IOException {
            if ((++walked & BETWEEN_CHECKS - 1) == 0) {
                cancel.check();
            }
            return in.next();
        }
    }
}
