package org.beffroi.testing.archive;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.beffroi.core.archive.Entry;
import org.beffroi.core.archive.scan.Columns;
import org.beffroi.core.mention.Field;
import org.beffroi.core.mention.FieldType;

/**
 * Columns that know the values of all entries of a snapshot.
 *
 * @param of the entries, by which a snapshot knows its columns again
 * @param values of each column the distinct values by their UTF-8 bytes, none of numbers and times
 */
record NaiveColumns(List<Field> fields, List<Entry> of, List<List<String>> values) implements Columns {

    static NaiveColumns of(List<Field> fields, List<Entry> entries) {
        Columns.require(fields);
        List<List<String>> values = fields.stream()
                .map(field -> isCoded(field)
                        ? entries.stream()
                                .flatMap(entry -> entry.effective().strings(field).stream())
                                .distinct()
                                .sorted(Comparator.comparing(
                                        value -> value.getBytes(StandardCharsets.UTF_8), Arrays::compareUnsigned))
                                .toList()
                        : List.<String>of())
                .toList();
        return new NaiveColumns(List.copyOf(fields), entries, values);
    }

    static boolean isCoded(Field field) {
        return field.type() != FieldType.NUMBER && field.type() != FieldType.TIME;
    }

    /** These columns, which must be those of these entries. */
    NaiveColumns among(List<Entry> entries) {
        if (of != entries) {
            throw new IllegalArgumentException("These are columns of another snapshot");
        }
        return this;
    }

    @Override
    public int codes(int column) {
        return values.get(column).size();
    }

    @Override
    public String value(int column, int code) {
        return values.get(column).get(code);
    }
}
