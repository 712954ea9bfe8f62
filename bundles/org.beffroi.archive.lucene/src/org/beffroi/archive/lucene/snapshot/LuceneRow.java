package org.beffroi.archive.lucene.snapshot;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.beffroi.archive.lucene.count.DocSet;
import org.beffroi.archive.lucene.document.Schema;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.archive.scan.Row;
import org.beffroi.core.archive.scan.RowVisitor;

/** The row that a scan moves from document to document; what is not asked for is not read. For one thread. */
final class LuceneRow implements Row {

    /** Few enough that visitors may read the mention of each. */
    private static final int BETWEEN_CHECKS = 1 << 10;

    private final LuceneColumns columns;
    private int base;
    private SegmentColumn[] here;
    private NumericDocValues dates;
    private NumericDocValues sequences;
    private int doc;

    private LuceneRow(LuceneColumns columns) {
        this.columns = columns;
    }

    /** Passes the documents of a set, segment by segment. */
    static void scan(
            DocSet documents, List<LeafReaderContext> leaves, LuceneColumns columns, Cancel cancel, RowVisitor visitor)
            throws IOException {
        LuceneRow row = new LuceneRow(columns);
        for (LeafReaderContext leaf : leaves) {
            row.enter(leaf);
            row.pass(documents.documents(leaf.ord), cancel, visitor);
        }
    }

    private void enter(LeafReaderContext leaf) throws IOException {
        base = leaf.docBase;
        here = columns.in(leaf);
        dates = leaf.reader().getNumericDocValues(Schema.PUBLISHED);
        sequences = leaf.reader().getNumericDocValues(Schema.SEQUENCE);
    }

    private void pass(DocIdSetIterator all, Cancel cancel, RowVisitor visitor) throws IOException {
        int passed = 0;
        for (doc = all.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = all.nextDoc()) {
            if ((passed++ & BETWEEN_CHECKS - 1) == 0) {
                cancel.check();
            }
            visitor.row(this);
        }
    }

    @Override
    public int place() {
        return base + doc;
    }

    @Override
    public long sequence() {
        return value(sequences);
    }

    @Override
    public boolean isDated() {
        return value(dates) != Schema.UNDATED;
    }

    @Override
    public long published() {
        long date = value(dates);
        if (date == Schema.UNDATED) {
            throw new IllegalStateException("A mention without a date");
        }
        return date;
    }

    private long value(NumericDocValues values) {
        try {
            values.advanceExact(doc);
            return values.longValue();
        } catch (IOException e) {
            throw LuceneSnapshot.unreadable(e);
        }
    }

    @Override
    public boolean has(int column) {
        try {
            return here[column].has(doc);
        } catch (IOException e) {
            throw LuceneSnapshot.unreadable(e);
        }
    }

    @Override
    public long number(int column) {
        try {
            return here[column].number(doc);
        } catch (IOException e) {
            throw LuceneSnapshot.unreadable(e);
        }
    }

    @Override
    public int count(int column) {
        try {
            return here[column].count(doc);
        } catch (IOException e) {
            throw LuceneSnapshot.unreadable(e);
        }
    }

    @Override
    public int code(int column) {
        try {
            return here[column].code(doc);
        } catch (IOException e) {
            throw LuceneSnapshot.unreadable(e);
        }
    }

    @Override
    public int code(int column, int index) {
        try {
            return here[column].code(doc, index);
        } catch (IOException e) {
            throw LuceneSnapshot.unreadable(e);
        }
    }

    @Override
    public Optional<String> value(int column) {
        int code = code(column);
        return code < 0 ? Optional.empty() : Optional.of(columns.value(column, code));
    }

    @Override
    public List<String> values(int column) {
        int count = count(column);
        List<String> values = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            values.add(columns.value(column, code(column, i)));
        }
        return values;
    }
}
