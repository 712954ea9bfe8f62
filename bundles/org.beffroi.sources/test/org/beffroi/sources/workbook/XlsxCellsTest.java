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
}
