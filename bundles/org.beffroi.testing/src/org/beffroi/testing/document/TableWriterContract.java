package org.beffroi.testing.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.beffroi.core.result.Column;
import org.beffroi.core.result.TableWriter;
import org.beffroi.core.result.TableWriter.Sheet;
import org.beffroi.testing.text.HostileTexts;
import org.junit.jupiter.api.Test;
import org.osgi.annotation.versioning.ConsumerType;

/** What every format of tables must do: extend this class and say which writer is meant. */
@ConsumerType
public abstract class TableWriterContract {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final int MANY = 5_000;

    private static final List<Column> EVERY_KIND = Arrays.stream(Column.Kind.values())
            .map(kind -> new Column(
                    kind.name().toLowerCase(Locale.ROOT), "Colonne « " + kind + " »", kind, Optional.of("h")))
            .toList();

    /** The writer. */
    protected abstract TableWriter writer();

    private byte[] write(List<Column> columns, List<List<Object>> rows, Locale language) {
        // Not the same bytes each time: a spreadsheet says when it was made.
        return Written.once(out -> writer().write(new Sheet("Essai", columns, PARIS, language), rows.iterator(), out));
    }

    @Test
    protected void says_its_name() {
        assertThat(TableWriter.info(writer()).id()).matches("[a-z0-9]+");
    }

    @Test
    protected void writes_every_kind_of_cell_and_none() {
        List<Object> full =
                EVERY_KIND.stream().map(column -> value(column.kind())).toList();
        List<Object> empty = Collections.nCopies(EVERY_KIND.size(), null);
        for (Locale language : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            assertThat(write(EVERY_KIND, List.of(full, empty), language)).isNotEmpty();
            write(EVERY_KIND, List.of(), language);
        }
    }

    private static Object value(Column.Kind kind) {
        return switch (kind) {
            case TEXT, TEXT_BEFORE -> "Encore du poulet froid 🎒";
            case WHOLE -> -1_248L;
            case DECIMAL -> 2.5;
            case SHARE -> 0.625;
            case TIME -> Instant.parse("2024-03-04T07:12:00Z");
            case DAY -> LocalDate.parse("2024-03-04");
            case FLAG -> true;
            case TEXTS -> List.of("cantine", "école ; « centre »");
        };
    }

    @Test
    protected void writes_whatever_people_write_and_obeys_none_of_it() {
        List<Column> columns = List.of(
                Column.of("text", HostileTexts.SCRIPT, Column.Kind.TEXT),
                Column.of("texts", "=SUM(A1)", Column.Kind.TEXTS));
        List<List<Object>> rows = new ArrayList<>();
        HostileTexts.all().forEach(text -> rows.add(List.of(text, List.of(text, text))));
        assertThat(write(columns, rows, Locale.FRENCH)).isNotEmpty();
    }

    /** A thousand times the rows are no reason to hold them: they come one by one, and once. */
    @Test
    protected void writes_as_many_rows_as_come() {
        List<List<Object>> rows = IntStream.range(0, MANY)
                .mapToObj(number ->
                        EVERY_KIND.stream().map(column -> value(column.kind())).toList())
                .toList();
        assertThat(write(EVERY_KIND, rows, Locale.FRENCH).length).isGreaterThan(MANY);
    }
}
