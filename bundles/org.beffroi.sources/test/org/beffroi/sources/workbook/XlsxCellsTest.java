package org.beffroi.sources.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.beffroi.core.message.Sentence;
import org.beffroi.sources.table.Cells;
import org.beffroi.sources.table.Content;
import org.beffroi.sources.table.Format;
import org.beffroi.sources.table.Limits;
import org.beffroi.sources.table.Packed;
import org.beffroi.sources.table.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Cells of workbooks that are not plain texts and numbers. */
class XlsxCellsTest {

    @TempDir
    Path folder;

    private List<Sentence> told;

    private List<List<String>> rows(String cells) throws IOException {
        String sheet = "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>"
                + "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>a</t></is></c>"
                + "<c r=\"B1\" t=\"inlineStr\"><is><t>b</t></is></c></row>" + cells + "</sheetData></worksheet>";
        Path file = Files.write(
                folder.resolve("essai.xlsx"), XlsxFuzzTest.workbook(sheet.getBytes(StandardCharsets.UTF_8)));
        Content content = Packed.contents(file, Limits.USUAL, new ArrayList<>())
                .iterator()
                .next();
        List<List<String>> read = new ArrayList<>();
        String name = WorkbookRows.beginnings(Format.XLSX, content).getFirst().sheet();
        try (WorkbookRows rows = new WorkbookRows(Format.XLSX, content, name, 1, 2)) {
            rows.forEachRemaining(row -> {
                Cells all = ((Row.Whole) row).cells();
                read.add(List.of(all.first("a"), all.first("b")));
            });
            told = rows.notices();
        }
        return read;
    }

    @Test
    void anErrorOfTheWorkbookIsNoValueAndItsRowIsTold() throws IOException {
        assertThat(rows("<row r=\"2\"><c r=\"A2\" t=\"e\"><v>#VALUE!</v></c>"
                        + "<c r=\"B2\" t=\"inlineStr\"><is><t>x</t></is></c></row>"
                        + "<row r=\"3\"><c r=\"A3\"><v>4</v></c><c r=\"B3\" t=\"str\"><f>A3</f><v>y</v></c></row>"))
                .containsExactly(List.of("", "x"), List.of("4", "y"));
        assertThat(told).singleElement().satisfies(one -> {
            assertThat(one.key()).isEqualTo("rows.cells.error");
            assertThat(one.in(Locale.FRENCH)).contains("Une ligne", "ligne 2");
        });
    }

    @Test
    void signsThatXmlCannotHoldAreReadAsWritten() throws IOException {
        assertThat(rows("<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>un_x000D_deux</t></is></c>"
                        + "<c r=\"B2\" t=\"inlineStr\"><is><t>_x005F_x000D_ et mon_fichier</t></is></c></row>"))
                .containsExactly(List.of("un\rdeux", "_x000D_ et mon_fichier"));
        assertThat(told).isEmpty();
    }

    private List<Row> all(byte[] workbook, long header) throws IOException {
        Path file = Files.write(folder.resolve("autre.xlsx"), workbook);
        Content content = Packed.contents(file, Limits.USUAL, new ArrayList<>())
                .iterator()
                .next();
        List<Row> read = new ArrayList<>();
        try (WorkbookRows rows = new WorkbookRows(Format.XLSX, content, "F", header, 4)) {
            rows.forEachRemaining(read::add);
            told = rows.notices();
        }
        return read;
    }

    @Test
    void aDateIsReadHoweverItIsKept() throws IOException {
        String cells =
                "<c r=\"A1\" t=\"d\"><v>2026-03-15T09:29:59.9999</v></c><c r=\"B1\" t=\"d\"><v>2026-03-15</v></c>"
                        + "<c r=\"C1\" s=\"1\"><v>46096.395833333336</v></c><c r=\"D1\" s=\"2\"><f>A1</f><v>46096</v></c>"
                        + "<c r=\"E1\" s=\"2\"><v>59</v></c><c r=\"F1\" s=\"2\"><v>1e12</v></c>";
        assertThat(all(Workbooks.xlsx("<sheetData><row>" + cells + "</row></sheetData>", ""), 0))
                .extracting(Row::raw)
                .containsExactly(
                        "2026-03-15 09:30:00;2026-03-15;2026-03-15 09:30:00;2026-03-15;1900-02-28;1000000000000");
        assertThat(told).isEmpty();
    }

    @Test
    void howWordsAreReadAloudIsNoneOfThem() throws IOException {
        String texts =
                "<si><t>\u6771\u4eac</t><rPh sb=\"0\" eb=\"2\"><t>\u30c8\u30a6</t></rPh><phoneticPr fontId=\"1\"/></si>"
                        + "<si><r><t xml:space=\"preserve\">deux </t></r><r><rPr><b/></rPr><t>mots</t></r></si>";
        assertThat(all(
                        Workbooks.xlsx(
                                "<sheetData><row><c t=\"s\"><v>0</v></c><c t=\"s\"><v>1</v></c>"
                                        + "<c t=\"b\"><v>1</v></c></row></sheetData>",
                                texts),
                        0))
                .extracting(Row::raw)
                .containsExactly("\u6771\u4eac;deux mots;true");
    }

    @Test
    void aTextThatIsNotThereIsTold() throws IOException {
        assertThat(all(
                        Workbooks.xlsx(
                                "<sheetData><row><c t=\"s\"><v>0</v></c></row>"
                                        + "<row><c t=\"s\"><v>4</v></c><c><v>1</v></c></row></sheetData>",
                                "<si><t>un</t></si>"),
                        0))
                .hasSize(2);
        assertThat(told).singleElement().satisfies(one -> assertThat(one.in(Locale.FRENCH))
                .contains("Une ligne a", "ligne 2"));
    }

    @Test
    void whatAWorkbookHidesIsReadAndTold() throws IOException {
        assertThat(all(Workbooks.doubtful(), 3))
                .extracting(row -> row.place().line())
                .containsExactly(4L, 5L, 6L, 7L, 8L, 9L);
        assertThat(told)
                .extracting(one -> one.in(Locale.FRENCH))
                .anySatisfy(one -> assertThat(one).contains("2 lignes sont masquées", "4, 5"))
                .anySatisfy(one -> assertThat(one).contains("2 lignes ont des cellules fusionnées", "8, 9"))
                .anySatisfy(one -> assertThat(one).contains("2 lignes ont une cellule", "6, 10"))
                .anySatisfy(one -> assertThat(one).contains("masquées", "texte"))
                .anySatisfy(one -> assertThat(one).contains("précède", "ligne 2"));
    }
}
