package org.beffroi.sources.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Mention;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.dossier.importing.ImportPreview;
import org.beffroi.dossier.importing.ImportWishes;
import org.beffroi.sources.workbook.Workbooks;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;

class WorkbookTest extends ImportSetting {

    @Override
    Path place() {
        return folder.resolve("dossier");
    }

    /** As LinkedIn exports a page in French: figures first, then the posts, each sheet under a sentence. */
    private Path linkedin() throws IOException {
        Path file = folder.resolve("page.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                Workbook book = new Workbook(out, "Made", "1.0")) {
            Worksheet metrics = book.newWorksheet("Statistiques");
            row(metrics, 0, "Mesures agrégées de la page");
            row(metrics, 1, "Date", "Impressions (organiques)", "Impressions (total)", "Clics (total)");
            row(metrics, 2, "02/01/2026", 12, 12, 1);
            Worksheet posts = book.newWorksheet("Tous les posts");
            row(posts, 0, "Engagement de vos posts");
            row(
                    posts,
                    1,
                    "Titre du post",
                    "Lien du post",
                    "Date de création",
                    "Impressions",
                    "J’aime",
                    "Republications");
            row(
                    posts,
                    2,
                    "La piscine rouvre",
                    "https://www.linkedin.com/feed/update/urn:li:activity:7200000000000000006",
                    LocalDateTime.of(2026, 2, 20, 9, 30),
                    1500,
                    41,
                    2);
        }
        return file;
    }

    private static void row(Worksheet sheet, int row, Object... cells) {
        for (int i = 0; i < cells.length; i++) {
            switch (cells[i]) {
                case String text -> sheet.value(row, i, text);
                case LocalDateTime time -> {
                    sheet.value(row, i, time);
                    sheet.style(row, i).format("dd/MM/yyyy HH:mm").set();
                }
                case Number number -> sheet.value(row, i, number);
                default -> throw new IllegalArgumentException();
            }
        }
    }

    @Test
    void theSheetThatHoldsMentionsIsFoundAndItsDatesAreDates() throws IOException {
        ImportPreview preview = imports.preview(linkedin(), ImportWishes.none(), dossier);
        assertThat(preview.format()).isEqualTo("xlsx");
        assertThat(preview.profile().value()).isEqualTo("linkedin-posts");
        assertThat(preview.sheets()).containsExactly("Tous les posts", "Statistiques");
        assertThat(preview.headerRow()).isEqualTo(2);
        Mention post = preview.mentions().getFirst();
        assertThat(post.id().value()).isEqualTo("linkedin:7200000000000000006");
        assertThat(post.published()).contains(Instant.parse("2026-02-20T08:30:00Z"));
        assertThat(post.values().number(CoreFields.VIEWS)).contains(1500L);
        assertThat(post.values().number(CoreFields.LIKES)).contains(41L);
    }

    @Test
    void aSheetThatTheUserNamesIsReadAndAnUnknownOneToldWithTheKnown() throws IOException {
        ImportWishes figures = wishing("statistiques");
        assertThatThrownBy(() -> imports.preview(linkedin(), figures, dossier))
                .isInstanceOfSatisfying(
                        Refusal.class, e -> assertThat(e.sentence().key()).isEqualTo("refused.linkedin-metrics"));
        assertThatThrownBy(() -> imports.preview(linkedin(), wishing("Absente"), dossier))
                .isInstanceOfSatisfying(
                        Refusal.class, e -> assertThat(e.getMessage()).contains("Statistiques, Tous les posts"));
    }

    private static ImportWishes wishing(String sheet) {
        return ImportWishes.none().withSheet(sheet);
    }

    @Test
    void aWorkbookInsideAZipIsRead() throws IOException {
        Path zip = folder.resolve("export.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry("dossier/page.xlsx"));
            Files.copy(linkedin(), out);
        }
        ImportPreview preview = imports.preview(zip, ImportWishes.none(), dossier);
        assertThat(preview.entry()).contains("dossier/page.xlsx");
        assertThat(preview.mentions()).hasSize(1);
    }

    @Test
    void sheetsThatAWorkbookHidesAreTold() throws IOException {
        String rows = "<sheetData>" + Workbooks.row(1, "", "date", "auteur", "texte", "url")
                + Workbooks.row(2, "", "2026-03-01", "Anne", "un", "https://a.example/1") + "</sheetData>";
        String cover = "<sheetData>" + Workbooks.row(1, "", "Export", "de mars") + "</sheetData>";
        String shown = "<sheet name=\"Page\" sheetId=\"1\" r:id=\"r1\"/>";
        String hidden = "<sheet name=\"Reste\" sheetId=\"2\" state=\"veryHidden\" r:id=\"r2\"/>";
        Path covered = Files.write(
                folder.resolve("b.xlsx"), Workbooks.xlsx(shown + hidden, Map.of("sheet1", cover, "sheet2", rows), ""));
        Path open = Files.write(
                folder.resolve("c.xlsx"), Workbooks.xlsx(shown + hidden, Map.of("sheet1", rows, "sheet2", cover), ""));
        assertThat(imports.preview(covered, ImportWishes.none(), dossier).warnings())
                .extracting(Sentence::key)
                .contains("sheet.hidden.read");
        assertThat(imports.preview(open, ImportWishes.none(), dossier).warnings())
                .extracting(Sentence::key)
                .contains("sheets.hidden.unread")
                .doesNotContain("sheet.hidden.read");
    }

    @Test
    void spreadsheetsOfOpenDocumentTellTheSame() throws IOException {
        Path file = Files.writeString(folder.resolve("d.fods"), Workbooks.doubtfulFlat());
        assertThat(imports.preview(file, ImportWishes.none(), dossier).warnings())
                .extracting(Sentence::key)
                .contains("rows.before.header", "rows.cells.error", "rows.hidden", "rows.merged", "columns.hidden");
        Path hidden = Files.writeString(
                folder.resolve("e.fods"),
                Workbooks.doubtfulFlat().replace("table:name=\"F\"", "table:name=\"F\" table:style-name=\"ta2\""));
        assertThat(imports.preview(hidden, ImportWishes.none(), dossier).warnings())
                .extracting(Sentence::key)
                .contains("sheet.hidden.read");
    }

    @Test
    void anEmptyDateOfAWorkbookThatBecameItsDayZeroIsToldWithItsLine() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "Made", "1.0")) {
            Worksheet sheet = book.newWorksheet("Feuille");
            row(sheet, 0, "date", "texte");
            for (int line = 1; line <= 3; line++) {
                sheet.value(line, 0, line == 2 ? 0 : 44_600 + line);
                sheet.style(line, 0).format("yyyy-MM-dd").set();
                sheet.value(line, 1, "texte " + line);
            }
        }
        Trial trial = Trial.of(folder, "zero.xlsx", bytes.toByteArray());
        assertThat(trial.mentions()).hasSize(3);
        assertThat(trial.told()).anySatisfy(told -> assertThat(told).contains("Une date est le jour", "ligne 3"));
    }
}
