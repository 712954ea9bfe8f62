package org.beffroi.tests.services;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.beffroi.core.importing.TableFiles;
import org.beffroi.core.result.Column;
import org.beffroi.core.result.TableWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;

/** What one bundle writes as an OpenDocument spreadsheet, another reads, and neither knows the other. */
class SpreadsheetsTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final int TRIES = 60;
    private static final int[] SIGNS = " \t\n\u00a0a<&é€\"'=😀;|".codePoints().toArray();
    private static final List<Column.Kind> KINDS =
            List.of(Column.Kind.TEXT, Column.Kind.DECIMAL, Column.Kind.DAY, Column.Kind.TIME, Column.Kind.WHOLE);

    @TempDir
    Path folder;

    private final BundleContext bundles =
            FrameworkUtil.getBundle(SpreadsheetsTest.class).getBundleContext();

    @Test
    void rows_that_are_written_are_read_back_equal() throws IOException, InvalidSyntaxException {
        TableFiles reader = bundles.getService(bundles.getServiceReference(TableFiles.class));
        TableWriter writer =
                bundles.getService(bundles.getServiceReferences(TableWriter.class, "(beffroi.table.id=ods)")
                        .iterator()
                        .next());
        for (int seed = 0; seed < TRIES; seed++) {
            Random random = new Random(seed);
            List<Column> columns = columns(random);
            List<List<Object>> rows = rows(columns, random);
            Path file = folder.resolve(seed + ".ods");
            try (OutputStream out = Files.newOutputStream(file)) {
                writer.write(new TableWriter.Sheet("Essai", columns, PARIS, Locale.FRENCH), rows.iterator(), out);
            }
            TableFiles.Read read = reader.read(file);
            assertThat(read.columns())
                    .as("seed %d", seed)
                    .isEqualTo(columns.stream().map(Column::label).toList());
            assertThat(read.rows())
                    .as("seed %d", seed)
                    .isEqualTo(rows.stream()
                            .map(row -> row.stream().map(SpreadsheetsTest::said).toList())
                            .toList());
        }
    }

    private static List<Column> columns(Random random) {
        List<Column> columns = new ArrayList<>(List.of(Column.of("nom", "Nom", Column.Kind.TEXT)));
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            columns.add(Column.of("c" + i, "Colonne " + i, KINDS.get(random.nextInt(KINDS.size()))));
        }
        return columns;
    }

    private static List<List<Object>> rows(List<Column> columns, Random random) {
        List<List<Object>> rows = new ArrayList<>();
        for (int i = random.nextInt(20); i >= 0; i--) {
            List<Object> row = new ArrayList<>(List.of("ligne " + i));
            for (Column column : columns.subList(1, columns.size())) {
                row.add(random.nextInt(5) == 0 ? null : value(column.kind(), random));
            }
            rows.add(row);
        }
        return rows;
    }

    private static Object value(Column.Kind kind, Random random) {
        return switch (kind) {
            case DECIMAL -> (random.nextInt(200_000) - 100_000) / 100.0 * Math.pow(10, random.nextInt(8));
            case DAY -> LocalDate.of(2020, 1, 1).plusDays(random.nextInt(4_000));
            case TIME -> Instant.ofEpochSecond(1_600_000_000L + random.nextInt(100_000_000));
            case WHOLE -> (long) random.nextInt();
            default -> {
                StringBuilder text = new StringBuilder();
                for (int i = random.nextInt(8); i > 0; i--) {
                    text.appendCodePoint(SIGNS[random.nextInt(SIGNS.length)]);
                }
                yield text.toString();
            }
        };
    }

    /** What a cell is read as: blank ones are empty, as everywhere. */
    private static String said(Object value) {
        return switch (value) {
            case null -> "";
            case String text -> text.isBlank() ? "" : text;
            case Double number ->
                BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
            case Instant time -> {
                LocalDateTime local = LocalDateTime.ofInstant(time, PARIS);
                yield local.toLocalTime().equals(LocalTime.MIDNIGHT)
                        ? local.toLocalDate().toString()
                        : local.format(DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT));
            }
            default -> value.toString();
        };
    }
}
