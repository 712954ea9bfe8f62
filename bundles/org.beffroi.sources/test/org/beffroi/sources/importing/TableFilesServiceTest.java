package org.beffroi.sources.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.beffroi.core.importing.TableFiles;
import org.beffroi.core.message.Refusal;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableFilesServiceTest {

    @TempDir
    Path folder;

    private final TableFiles files = new TableFilesService();

    private Path write(String name, String text, Charset charset) throws IOException {
        return Files.write(folder.resolve(name), text.getBytes(charset));
    }

    @Test
    void aListFromAnOldSpreadsheetIsReadWithItsHeadingsAndAccents() throws IOException {
        Path file = write(
                "faibles.csv",
                "Point faible;Description\r\nLes jeunes;\"Rien ne leur parle ;\r\nni ne les écoute.\"\r\nLe retour;\r\n",
                Charset.forName("windows-1252"));
        TableFiles.Read read = files.read(file);
        assertThat(read.columns()).containsExactly("Point faible", "Description");
        assertThat(read.rows().get(0).get(1)).startsWith("Rien ne leur parle ;").endsWith("ni ne les écoute.");
        assertThat(read.rows().get(1)).containsExactly("Le retour", "");
        assertThat(read.broken()).isEmpty();
    }

    @Test
    void aWorkbookSaysDaysAsDays() throws IOException {
        Path file = folder.resolve("plan.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                Workbook book = new Workbook(out, "Beffroi", "1.0")) {
            Worksheet sheet = book.newWorksheet("Objectifs");
            sheet.value(0, 0, "Nom");
            sheet.value(0, 1, "Échéance");
            sheet.value(0, 2, "Priorité");
            sheet.value(1, 0, "Répondre");
            sheet.value(1, 1, LocalDate.of(2026, 6, 30));
            sheet.style(1, 1).format("dd/mm/yyyy").set();
            sheet.value(1, 2, 3);
        }
        TableFiles.Read read = files.read(file);
        assertThat(read.columns()).containsExactly("Nom", "Échéance", "Priorité");
        assertThat(read.rows()).containsExactly(List.of("Répondre", "2026-06-30", "3"));
    }

    @Test
    void rowsWithoutHeadingsAreAllRows() throws IOException {
        Path file = write("sans.csv", "2026-01-02;12\n2026-01-03;14\n", Charset.forName("UTF-8"));
        TableFiles.Read read = files.read(file);
        assertThat(read.columns()).isEmpty();
        assertThat(read.rows()).hasSize(2);
    }

    @Test
    void aTableThatNobodyCouldGoThroughIsRefused() throws IOException {
        StringBuilder text = new StringBuilder("Nom;Note\n");
        for (int i = 0; i <= TableFiles.MOST; i++) {
            text.append("n").append(i).append(";1\n");
        }
        Path file = write("long.csv", text.toString(), Charset.forName("UTF-8"));
        assertThatThrownBy(() -> files.read(file)).isInstanceOf(Refusal.class);
    }

    @Test
    void whatIsNoTableIsRefusedInWords() throws IOException {
        Path file = write("plan.pdf", "%PDF-1.7\n", Charset.forName("US-ASCII"));
        assertThatThrownBy(() -> files.read(file)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> files.read(folder.resolve("absent.csv"))).isInstanceOf(Refusal.class);
    }
}
