package org.beffroi.core.result;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.beffroi.core.archive.Entry;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Field;
import org.beffroi.core.mention.FieldType;
import org.beffroi.core.mention.Fields;
import org.jspecify.annotations.Nullable;

/**
 * Mentions as rows: the identity, then a column for every field that the archive knows, those of plug-ins included.
 *
 * <p>Values are the effective ones, as searches see them. For one thread, as its names are.
 */
public final class MentionTable {

    /** What a reader looks at first; all other fields follow in the order of the catalogue. */
    private static final List<Field> FIRST = List.of(
            CoreFields.PUBLISHED,
            CoreFields.NETWORK,
            CoreFields.TYPE,
            CoreFields.AUTHOR,
            CoreFields.AUTHOR_NAME,
            CoreFields.OUTLET,
            CoreFields.TITLE,
            CoreFields.TEXT_BODY);

    private final List<Field> fields;
    private final ShownNames names;
    private final Locale locale;
    private final boolean labels;

    /**
     * A table.
     *
     * @param names under which people appear
     * @param locale language of labels
     * @param labels whether values show under their labels ({@code négative}) or as stored ({@code negative})
     */
    public MentionTable(Fields fields, ShownNames names, Locale locale, boolean labels) {
        this.fields = Stream.concat(FIRST.stream(), fields.all().stream().filter(field -> !FIRST.contains(field)))
                .toList();
        this.names = names;
        this.locale = locale;
        this.labels = labels;
    }

    /** The columns, in order. */
    public List<Column> columns() {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.of("id", "id", Column.Kind.TEXT));
        for (Field field : fields) {
            columns.add(Column.of(field.name(), field.label(locale), kind(field)));
        }
        return columns;
    }

    /** One row for each mention, made when it is asked for. */
    public Iterator<List<@Nullable Object>> rows(Iterator<Entry> entries) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return entries.hasNext();
            }

            @Override
            public List<@Nullable Object> next() {
                return row(entries.next());
            }
        };
    }

    private List<@Nullable Object> row(Entry entry) {
        List<@Nullable Object> row = new ArrayList<>();
        row.add(names.address(entry.effective(), entry.mention().id().value()));
        for (Field field : fields) {
            row.add(cell(entry, field));
        }
        return row;
    }

    /** Null where the mention says nothing of that field. */
    private @Nullable Object cell(Entry entry, Field field) {
        Object raw = entry.effective().raw(field);
        if (raw == null
                || field.type() == FieldType.NUMBER
                || field.type() == FieldType.TIME
                || raw instanceof Boolean) {
            return raw;
        }
        List<String> values = names.values(entry.effective(), field).stream()
                .map(value -> labels ? field.valueLabel(value, locale) : value)
                .toList();
        if (field.many()) {
            return values;
        }
        return values.isEmpty() ? null : values.getFirst();
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
