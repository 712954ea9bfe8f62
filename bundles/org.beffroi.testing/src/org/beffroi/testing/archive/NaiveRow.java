package org.beffroi.testing.archive;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.beffroi.core.archive.Entry;
import org.beffroi.core.archive.scan.Row;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Field;
import org.beffroi.core.mention.FieldType;

/** A row that asks its entry. */
record NaiveRow(Entry entry, int place, NaiveColumns columns) implements Row {

    @Override
    public long sequence() {
        return entry.sequence();
    }

    @Override
    public boolean isDated() {
        return entry.effective().time(CoreFields.PUBLISHED).isPresent();
    }

    @Override
    public long published() {
        return entry.effective()
                .time(CoreFields.PUBLISHED)
                .map(Instant::toEpochMilli)
                .orElseThrow(() -> new IllegalStateException("Not dated"));
    }

    @Override
    public boolean has(int column) {
        return entry.effective().raw(columns.fields().get(column)) != null;
    }

    @Override
    public long number(int column) {
        Field field = columns.fields().get(column);
        if (NaiveColumns.isCoded(field) || !has(column)) {
            throw new IllegalStateException("No number in " + field.name());
        }
        return field.type() == FieldType.TIME
                ? entry.effective().time(field).orElseThrow().toEpochMilli()
                : entry.effective().number(field).orElseThrow();
    }

    @Override
    public int count(int column) {
        return values(column).size();
    }

    @Override
    public int code(int column) {
        return count(column) == 0 ? -1 : code(column, 0);
    }

    @Override
    public int code(int column, int index) {
        return columns.values().get(column).indexOf(values(column).get(index));
    }

    @Override
    public Optional<String> value(int column) {
        return values(column).stream().findFirst();
    }

    @Override
    public List<String> values(int column) {
        Field field = columns.fields().get(column);
        if (!NaiveColumns.isCoded(field)) {
            throw new IllegalStateException("No codes in " + field.name());
        }
        List<String> own = entry.effective().strings(field);
        return columns.values().get(column).stream().filter(own::contains).toList();
    }
}
