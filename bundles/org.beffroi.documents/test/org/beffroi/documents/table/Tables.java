package org.beffroi.documents.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.beffroi.core.result.Column;
import org.beffroi.core.result.TableWriter;
import org.beffroi.core.result.TableWriter.Sheet;

/** Tables for tests, and what a writer makes of them. */
final class Tables {

    static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    static final List<Column> EVERY_KIND = List.of(
            Column.of("text", "texte", Column.Kind.TEXT),
            Column.of("likes", "j’aime", Column.Kind.WHOLE),
            new Column("share", "part", Column.Kind.DECIMAL, Optional.of("%")),
            Column.of("published", "date", Column.Kind.TIME),
            Column.of("official", "officiel", Column.Kind.FLAG),
            Column.of("tag", "étiquette", Column.Kind.TEXTS));

    private Tables() {}

    static Sheet french(List<Column> columns) {
        return new Sheet("Essai", columns, PARIS, Locale.FRENCH);
    }

    static Sheet onTerminal(List<Column> columns, int width) {
        return new Sheet("Essai", columns, PARIS, Locale.FRENCH, width);
    }

    static byte[] bytes(TableWriter writer, Sheet sheet, List<List<Object>> rows) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            writer.write(sheet, rows.iterator(), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static String text(TableWriter writer, Sheet sheet, List<List<Object>> rows) {
        return new String(bytes(writer, sheet, rows), StandardCharsets.UTF_8);
    }

    /** A row, nulls allowed. */
    static List<Object> row(Object... values) {
        return Arrays.asList(values);
    }
}
