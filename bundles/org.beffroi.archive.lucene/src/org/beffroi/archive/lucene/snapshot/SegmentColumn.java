package org.beffroi.archive.lucene.snapshot;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.LongValues;
import org.beffroi.archive.lucene.document.Schema;
import org.beffroi.core.mention.Field;

/** The values of one field in one segment, asked of documents in ascending order. For one thread. */
abstract class SegmentColumn {

    private final Field field;

    private SegmentColumn(Field field) {
        this.field = field;
    }

    /** Numbers or times. */
    static SegmentColumn ofNumbers(LeafReaderContext leaf, Field field) throws IOException {
        return new Numbers(field, DocValues.getNumeric(leaf.reader(), Schema.number(field)));
    }

    /**
     * Values by their codes.
     *
     * @param codes of the numbers that values have in the segment
     */
    static SegmentColumn ofCodes(LeafReaderContext leaf, Field field, LongValues codes) throws IOException {
        SortedSetDocValues values = DocValues.getSortedSet(leaf.reader(), Schema.facet(field));
        SortedDocValues single = DocValues.unwrapSingleton(values);
        return single == null ? new Several(field, values, codes) : new One(field, single, codes);
    }

    /** Whether a document has a value. */
    abstract boolean has(int doc) throws IOException;

    /** The number or time of a document that has one. */
    long number(int doc) throws IOException {
        throw new IllegalStateException("The column " + field.name() + " holds no numbers");
    }

    /** How many values a document has. */
    int count(int doc) throws IOException {
        throw notCoded();
    }

    /** The code of one of them. */
    int code(int doc, int index) throws IOException {
        throw notCoded();
    }

    /** The code of the first one, -1 where there is none. */
    int code(int doc) throws IOException {
        return count(doc) == 0 ? -1 : code(doc, 0);
    }

    private IllegalStateException notCoded() {
        return new IllegalStateException("The column " + field.name() + " has no codes");
    }

    private static final class Numbers extends SegmentColumn {

        private final NumericDocValues values;
        private final Field field;

        Numbers(Field field, NumericDocValues values) {
            super(field);
            this.field = field;
            this.values = values;
        }

        @Override
        boolean has(int doc) throws IOException {
            return values.advanceExact(doc) && values.longValue() != Schema.UNDATED;
        }

        @Override
        long number(int doc) throws IOException {
            if (!has(doc)) {
                throw new IllegalStateException("A mention without a value in the column " + field.name());
            }
            return values.longValue();
        }
    }

    private static final class One extends SegmentColumn {

        private final SortedDocValues values;
        private final LongValues codes;

        One(Field field, SortedDocValues values, LongValues codes) {
            super(field);
            this.values = values;
            this.codes = codes;
        }

        @Override
        boolean has(int doc) throws IOException {
            return values.advanceExact(doc);
        }

        @Override
        int count(int doc) throws IOException {
            return has(doc) ? 1 : 0;
        }

        @Override
        int code(int doc) throws IOException {
            return values.advanceExact(doc) ? (int) codes.get(values.ordValue()) : -1;
        }

        @Override
        int code(int doc, int index) throws IOException {
            if (index != 0 || !has(doc)) {
                throw new IndexOutOfBoundsException(index);
            }
            return (int) codes.get(values.ordValue());
        }
    }

    private static final class Several extends SegmentColumn {

        private final SortedSetDocValues values;
        private final LongValues codes;
        private int[] read = new int[8];
        private int size;
        private int readOf = -1;

        Several(Field field, SortedSetDocValues values, LongValues codes) {
            super(field);
            this.values = values;
            this.codes = codes;
        }

        @Override
        boolean has(int doc) throws IOException {
            return count(doc) > 0;
        }

        @Override
        int count(int doc) throws IOException {
            if (readOf != doc) {
                readOf = doc;
                size = values.advanceExact(doc) ? values.docValueCount() : 0;
                if (size > read.length) {
                    read = Arrays.copyOf(read, size * 2);
                }
                for (int i = 0; i < size; i++) {
                    read[i] = (int) codes.get(values.nextOrd());
                }
            }
            return size;
        }

        @Override
        int code(int doc, int index) throws IOException {
            if (index >= count(doc)) {
                throw new IndexOutOfBoundsException(index);
            }
            return read[index];
        }
    }
}
