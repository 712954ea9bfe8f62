package org.beffroi.documents.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.beffroi.core.message.Refusal;
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

    /** A writer of sheets of a thousand rows holds one for the heads and 999 more, and says so of another. */
    static void holdsAThousandRows(TableWriter writer) {
        Sheet sheet = french(List.of(Column.of("a", "texte", Column.Kind.TEXT)));
        assertThat(bytes(writer, sheet, Collections.nCopies(999, row("a")))).isNotEmpty();
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> bytes(writer, sheet, Collections.nCopies(1_000, row("a"))))
                .satisfies(refusal ->
                        assertThat(refusal.sentence().in(Locale.FRENCH)).contains("999", "csv"));
    }

    /** A row, nulls allowed. */
    static List<Object> row(Object... values) {
        return Arrays.asList(values);
    }
}
