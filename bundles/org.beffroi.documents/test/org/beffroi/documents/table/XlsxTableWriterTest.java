package org.beffroi.documents.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.beffroi.documents.table.Tables.row;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipFile;
import org.beffroi.core.result.Column;
import org.beffroi.core.result.TableWriter.Sheet;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XlsxTableWriterTest {

    private static final List<Column> ONE_TEXT = List.of(Column.of("a", "texte", Column.Kind.TEXT));

    @TempDir
    Path folder;

    private final XlsxTableWriter xlsx = new XlsxTableWriter();

    @Test
    void writesRealDatesAndNumbers() throws IOException {
        List<List<Object>> rows = List.of(
                row("Encore du poulet", 1248L, 62.5, Instant.parse("2024-07-04T06:12:00Z"), true, List.of("x", "y")),
                row(null, null, null, null, null, List.of()));

        List<Row> read = read(Tables.bytes(xlsx, Tables.french(Tables.EVERY_KIND), rows));

        assertThat(read.getFirst().getCellText(2)).isEqualTo("part (%)");
        Row row = read.get(1);
        assertThat(row.getCellText(0)).isEqualTo("Encore du poulet");
        assertThat(row.getCellAsNumber(1).orElseThrow()).isEqualByComparingTo("1248");
        assertThat(row.getCellAsNumber(2).orElseThrow()).isEqualByComparingTo("62.5");
        assertThat(row.getCellAsDate(3)).contains(LocalDateTime.parse("2024-07-04T08:12:00"));
        assertThat(row.getCellText(4)).isEqualTo("oui");
        assertThat(row.getCellText(5)).isEqualTo("x, y");
    }

    @Test
    void keepsFormulasAsTexts() throws IOException {
        Row row = read(Tables.bytes(xlsx, Tables.french(ONE_TEXT), List.of(row("=HYPERLINK(\"http://a\")"))))
                .get(1);

        assertThat(row.getCell(0).getType()).isEqualTo(CellType.STRING);
        assertThat(row.getCell(0).getFormula()).isNull();
        assertThat(row.getCellText(0)).isEqualTo("=HYPERLINK(\"http://a\")");
    }

    @Test
    void survivesWhatXmlCannotHold() throws IOException {
        Row row = read(Tables.bytes(xlsx, Tables.french(ONE_TEXT), List.of(row("a\u0000b\u0008<&>\ud83d 😀 \uffff"))))
                .get(1);

        assertThat(row.getCellText(0)).startsWith("ab<&>").contains("😀");
    }

    @Test
    void saysWhereATextIsCut() throws IOException {
        String text = "é".repeat(40_000);
        String read = read(Tables.bytes(xlsx, Tables.french(ONE_TEXT), List.of(row(text))))
                .get(1)
                .getCellText(0);

        assertThat(read).hasSize(XlsxTableWriter.MAX_CELL).endsWith("caractères]");
    }

    @Test
    void keepsTheHeaderInSight() throws IOException {
        String page = entry(Tables.bytes(xlsx, Tables.french(ONE_TEXT), List.of(row("a"))), "xl/worksheets/sheet1.xml");

        assertThat(page).contains("state=\"frozen\"").contains("ySplit=\"1\"").contains("width=\"9");
    }

    @Test
    void takesAnyTitle() throws IOException {
        Sheet sheet = new Sheet(
                "cantine [école] / \"froid\" : une très longue requête?", ONE_TEXT, Tables.PARIS, Locale.FRENCH);

        assertThat(read(Tables.bytes(xlsx, sheet, List.of(row("a"))))).hasSize(2);
    }

    @Test
    void writesManyRowsWithoutKeepingThem() throws IOException {
        List<List<Object>> rows = Collections.nCopies(5_000, row("a"));

        assertThat(read(Tables.bytes(xlsx, Tables.french(ONE_TEXT), rows))).hasSize(5_001);
    }

    @Test
    void refusesMoreRowsThanASheetHolds() {
        Tables.holdsAThousandRows(new XlsxTableWriter(1_000));
    }

    private static List<Row> read(byte[] bytes) throws IOException {
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
            return workbook.getFirstSheet().read();
        }
    }

    /** Through a file: the writer's streamed entries are beyond {@code ZipInputStream}. */
    private String entry(byte[] bytes, String name) throws IOException {
        Path file = Files.write(folder.resolve("table.xlsx"), bytes);
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
