package org.beffroi.workbench.export;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.archive.Cancelled;
import org.beffroi.core.archive.Cursor;
import org.beffroi.core.archive.Entry;
import org.beffroi.core.archive.Order;
import org.beffroi.core.archive.Page;
import org.beffroi.core.archive.Progress;
import org.beffroi.core.archive.Snapshot;
import org.beffroi.core.dossier.Pseudonyms;
import org.beffroi.core.mention.Field;
import org.beffroi.core.mention.FieldType;
import org.beffroi.core.query.Query;
import org.beffroi.core.result.Column;

/**
 * What a search found as rows of a table, read page by page from one snapshot: identity, then a column for each field.
 *
 * <p>People appear under the names that may show. For one thread.
 */
final class FoundRows implements Iterator<List<Object>> {

    private static final int PAGE = 500;

    private final Snapshot snapshot;
    private final Query query;
    private final Order order;
    private final List<Field> fields;
    private final Pseudonyms names;
    private final Locale locale;
    private final Progress progress;
    private final long total;
    private Iterator<Entry> page = List.<Entry>of().iterator();
    private Optional<Cursor> next = Optional.empty();
    private boolean begun;
    private long done;

    FoundRows(
            Snapshot snapshot,
            Query query,
            Order order,
            List<Field> fields,
            Pseudonyms names,
            Locale locale,
            Progress progress) {
        this.snapshot = snapshot;
        this.query = query;
        this.order = order;
        this.fields = fields;
        this.names = names;
        this.locale = locale;
        this.progress = progress;
        this.total = snapshot.count(query, Cancel.never());
    }

    static List<Column> columns(List<Field> fields, Locale locale) {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.of("id", "id", Column.Kind.TEXT));
        fields.forEach(field -> columns.add(Column.of(field.name(), field.label(locale), kind(field))));
        return columns;
    }

    @Override
    public boolean hasNext() {
        if (!page.hasNext() && (!begun || next.isPresent())) {
            turn();
        }
        return page.hasNext();
    }

    @Override
    public List<Object> next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        Entry entry = page.next();
        done++;
        List<Object> row = new ArrayList<>();
        row.add(entry.mention().id().value());
        fields.forEach(field -> row.add(cell(entry, field)));
        return row;
    }

    private void turn() {
        if (progress.cancelled()) {
            throw new Cancelled();
        }
        progress.at(done, total);
        Page turned = snapshot.page(query, order, next, PAGE, Cancel.never());
        begun = true;
        next = turned.next();
        page = turned.rows().iterator();
    }

    private Object cell(Entry entry, Field field) {
        Object raw = entry.effective().raw(field);
        if (raw == null
                || field.type() == FieldType.NUMBER
                || field.type() == FieldType.TIME
                || raw instanceof Boolean) {
            return raw;
        }
        List<String> values = entry.effective().strings(field).stream()
                .map(value -> field.personal() ? names.shown(value) : field.valueLabel(value, locale))
                .toList();
        return field.many() ? values : values.getFirst();
    }

    private static Column.Kind kind(Field field) {
        if (field.many()) {
            return Column.Kind.TEXTS;
        }
        return switch (field.type()) {
            case TEXT, KEYWORD, LINK -> Column.Kind.TEXT;
            case NUMBER -> Column.Kind.WHOLE;
            case TIME -> Column.Kind.TIME;
            case FLAG -> Column.Kind.FLAG;
        };
    }
}
