package org.beffroi.sources.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.beffroi.core.message.Sentence;
import org.beffroi.dossier.importing.ImportWishes;
import org.beffroi.sources.workbook.Workbooks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sheets that a workbook shows and that an import leaves unread are named, before it and after it. */
class UnreadSheetsTest {

    private static final Map<String, Integer> MONTHS = Map.of("Janvier", 20, "Février", 30, "Mars", 50);

    @TempDir
    Path folder;

    private static byte[] xlsx() {
        return Workbooks.xlsx(
                "<sheet name=\"Janvier\" sheetId=\"1\" r:id=\"r1\"/><sheet name=\"Février\" sheetId=\"2\" r:id=\"r2\"/>"
                        + "<sheet name=\"Mars\" sheetId=\"3\" r:id=\"r3\"/>",
                Map.of("sheet1", sheet("Janvier"), "sheet2", sheet("Février"), "sheet3", sheet("Mars")),
                "");
    }

    private static String sheet(String month) {
        return "<sheetData>" + Workbooks.row(1, "", "date", "auteur", "texte", "url")
                + IntStream.rangeClosed(2, MONTHS.get(month) + 1)
                        .mapToObj(n ->
                                Workbooks.row(n, "", "2026-03-01", "Anne", month + n, "https://a.example/" + month + n))
                        .collect(Collectors.joining())
                + "</sheetData>";
    }

    private static byte[] ods() {
        return Workbooks.flat(List.of("Janvier", "Février", "Mars").stream()
                        .map(month -> "<table:table table:name=\"" + month + "\">"
                                + Workbooks.line("", "date", "auteur", "texte", "url")
                                + IntStream.rangeClosed(1, MONTHS.get(month))
                                        .mapToObj(n -> Workbooks.line(
                                                "", "2026-03-01", "Anne", month + n, "https://a.example/" + month + n))
                                        .collect(Collectors.joining())
                                + "</table:table>")
                        .collect(Collectors.joining()))
                .getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void sheetsOfAnXlsxThatAreNotReadAreNamed() {
        namesThoseNotRead(Trial.of(folder, "mois.xlsx", xlsx()));
    }

    @Test
    void sheetsOfAnOdsThatAreNotReadAreNamed() {
        namesThoseNotRead(Trial.of(folder, "mois.fods", ods()));
    }

    private static void namesThoseNotRead(Trial trial) {
        String read = trial.preview().sheets().getFirst();
        assertThat(trial.read()).isEqualTo(MONTHS.get(read).longValue());
        String others = trial.preview().sheets().stream().skip(1).collect(Collectors.joining(", "));
        assertThat(trial.told())
                .anySatisfy(said ->
                        assertThat(said).contains("«\u202f" + read + "\u202f»").contains(others));
        assertThat(trial.preview().warnings().stream()
                        .filter(said -> said.key().equals("sheets.unread"))
                        .map(said -> said.in(Locale.FRENCH)))
                .singleElement()
                .asString()
                .contains(others);
    }

    @Test
    void aSheetThatSomebodyNamesIsReadAndTheOthersAreTold() {
        Trial trial = Trial.of(folder, "mois.xlsx", xlsx(), ImportWishes.none().withSheet("Janvier"));
        assertThat(trial.read()).isEqualTo(20);
        assertThat(trial.told()).anySatisfy(said -> assertThat(said).contains("Février, Mars"));
    }

    @Test
    void aWorkbookOfOneSheetAndEmptyOnesIsToldNothingOf() {
        byte[] bytes = Workbooks.xlsx(
                "<sheet name=\"Mars\" sheetId=\"1\" r:id=\"r1\"/><sheet name=\"Feuille2\" sheetId=\"2\" r:id=\"r2\"/>",
                Map.of("sheet1", sheet("Mars"), "sheet2", "<sheetData></sheetData>"),
                "");
        Trial trial = Trial.of(folder, "seul.xlsx", bytes);
        assertThat(trial.read()).isEqualTo(50);
        assertThat(trial.preview().warnings()).extracting(Sentence::key).doesNotContain("sheets.unread");
        assertThat(trial.warnings()).doesNotContain("sheets.unread");
    }
}
