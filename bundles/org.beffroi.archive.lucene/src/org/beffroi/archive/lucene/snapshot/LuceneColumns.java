package org.beffroi.archive.lucene.snapshot;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.beffroi.archive.lucene.count.Ordinals;
import org.beffroi.archive.lucene.document.Schema;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.archive.scan.Columns;
import org.beffroi.core.mention.Field;
import org.beffroi.core.mention.FieldType;

/** Columns of one reader: the numbers of values are their codes, each value is made a string when it is first asked for. */
final class LuceneColumns implements Columns {

    private final IndexReader reader;
    private final List<Field> fields;
    private final Ordinals[] ordinals;
    private final Ordinals.Names[] names;

    /** By column and code; threads may make the same string twice, which does no harm. */
    private final String[][] values;

    private LuceneColumns(IndexReader reader, List<Field> fields) {
        this.reader = reader;
        this.fields = List.copyOf(fields);
        this.ordinals = new Ordinals[fields.size()];
        this.names = new Ordinals.Names[fields.size()];
        this.values = new String[fields.size()][];
    }

    static LuceneColumns of(List<Field> fields, IndexReader reader, Ordinals.Kept kept, Cancel cancel)
            throws IOException {
        Columns.require(fields);
        LuceneColumns columns = new LuceneColumns(reader, fields);
        for (int column = 0; column < fields.size(); column++) {
            Field field = fields.get(column);
            if (isCoded(field)) {
                columns.ordinals[column] = kept.of(reader, Schema.facet(field), cancel);
                columns.names[column] = columns.ordinals[column].names();
                columns.values[column] = new String[columns.ordinals[column].size()];
            }
        }
        return columns;
    }

    private static boolean isCoded(Field field) {
        return field.type() != FieldType.NUMBER && field.type() != FieldType.TIME;
    }

    /** True if they are columns of a reader. */
    boolean isOf(IndexReader other) {
        return reader == other;
    }

    /** The columns of one segment. */
    SegmentColumn[] in(LeafReaderContext leaf) throws IOException {
        SegmentColumn[] columns = new SegmentColumn[fields.size()];
        for (int column = 0; column < columns.length; column++) {
            Field field = fields.get(column);
            columns[column] = isCoded(field)
                    ? SegmentColumn.ofCodes(leaf, field, ordinals[column].ofSegment(leaf.ord))
                    : SegmentColumn.ofNumbers(leaf, field);
        }
        return columns;
    }

    @Override
    public List<Field> fields() {
        return fields;
    }

    @Override
    public int codes(int column) {
        return ordinals[column] == null ? 0 : ordinals[column].size();
    }

    @Override
    public String value(int column, int code) {
        if (ordinals[column] == null) {
            throw new IllegalStateException("The column " + fields.get(column).name() + " has no codes");
        }
        String known = values[column][code];
        if (known == null) {
            try {
                known = names[column].of(code);
            } catch (IOException e) {
                throw LuceneSnapshot.unreadable(e);
            }
            values[column][code] = known;
        }
        return known;
    }
}
