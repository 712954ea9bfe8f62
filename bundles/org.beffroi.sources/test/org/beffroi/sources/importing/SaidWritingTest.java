package org.beffroi.sources.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.beffroi.core.command.Command.Outcome;
import org.beffroi.core.mention.Mention;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.dossier.importing.ImportPreview;
import org.beffroi.dossier.importing.ImportWishes;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a user says of the way a file is written counts where detection would have read something else. */
class SaidWritingTest extends ImportSetting {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final String TEXT = "L’été à Sonneval, œuvre d’Élodie";

    private Path file(String name, String text, Charset charset) throws IOException {
        return Files.write(folder.resolve(name), text.getBytes(charset));
    }

    private Mention only(Path file, ImportWishes wishes) {
        List<Mention> mentions = imports.preview(file, wishes, dossier).mentions();
        assertThat(mentions).hasSize(1);
        return mentions.getFirst();
    }

    private static ImportWishes none() {
        return ImportWishes.none();
    }

    @ParameterizedTest
    @CsvSource({"UTF-16LE,UTF-16", "UTF-16BE,UTF-16", "UTF-16LE,utf-16le", "windows-1252,cp1252", "UTF-8,utf8"})
    void theEncodingIsTheOneThatIsSaid(String written, String said) throws IOException {
        Path file = file("e.csv", "date;texte\n2026-03-01;" + TEXT + "\n", Charset.forName(written));
        assertThat(only(file, none().withEncoding(said)).text()).isEqualTo(TEXT);
    }

    @Test
    void aFileThatLooksLikeUtf8AndIsNot() throws IOException {
        Path file = file("w.csv", "date;texte\n2026-03-01;Ã©lan\n", WINDOWS);
        assertThat(only(file, none()).text()).isEqualTo("élan");
        assertThat(only(file, none().withEncoding("windows-1252")).text()).isEqualTo("Ã©lan");
    }

    @ParameterizedTest
    @ValueSource(strings = {";", "\t", "|", "^"})
    void theSeparatorIsTheOneThatIsSaid(String separator) throws IOException {
        String table =
                "date;auteur;texte\n2026-03-01;lucie;a, b, c, d\n2026-03-02;marc;e, f, g, h\n".replace(";", separator);
        Path file = file("s.csv", table, StandardCharsets.UTF_8);
        ImportPreview preview = imports.preview(file, none().withSeparator(separator.charAt(0)), dossier);
        assertThat(preview.separator()).contains(separator.charAt(0));
        assertThat(preview.mentions()).extracting(Mention::text).containsExactly("a, b, c, d", "e, f, g, h");
    }

    @Test
    void whereDetectionIsMistakenTheSaidSeparatorReadsTheFile() throws IOException {
        String table = "date;texte, ou, presque\n2026-03-01;un, deux, trois\n2026-03-02;quatre, cinq, six\n";
        Path file = file("m.csv", table, StandardCharsets.UTF_8);
        assertThat(imports.preview(file, none(), dossier).separator()).contains(',');
        assertThat(imports.preview(file, none().withSeparator(';'), dossier).columns())
                .extracting(ImportPreview.ColumnUse::column)
                .containsExactly("date", "texte, ou, presque");
    }

    @Test
    void theQuoteIsTheOneThatIsSaid() throws IOException {
        Path file = file("q.csv", "date;texte\n2026-03-01;$un; deux$\n", StandardCharsets.UTF_8);
        assertThat(only(file, none().withSeparator(';').withQuote('$')).text()).isEqualTo("un; deux");
    }

    @Test
    void threeTitleLinesThatLookLikeATableStandBeforeTheHeader() throws IOException {
        String table = "Ville;Service;Export\nSonneval;Relation usagers;Demandes\nJanvier;Février;Mars\n"
                + "Quand;Qui;Quoi\n2026-03-01;lucie;Un trou rue des Lilas\n";
        Path file = file("t.csv", table, StandardCharsets.UTF_8);
        assertThat(imports.preview(file, none(), dossier).headerRow()).isNotEqualTo(4);
        ImportPreview said = imports.preview(file, none().withHeaderRow(4), dossier);
        assertThat(said.headerRow()).isEqualTo(4);
        assertThat(said.columns()).extracting(ImportPreview.ColumnUse::column).containsExactly("Quand", "Qui", "Quoi");
        assertThat(said.mentions()).singleElement().satisfies(mention -> {
            assertThat(mention.text()).isEqualTo("Un trou rue des Lilas");
            assertThat(mention.author()).contains("lucie");
        });
    }

    @Test
    void aHeaderLineBehindTheEndIsRefusedAndNothingIsReadSilently() throws IOException {
        Path file = file("b.csv", "date;texte\n2026-03-01;Bonjour\n", StandardCharsets.UTF_8);
        assertRefused(file, none().withHeaderRow(9), "header.line.beyond", "b.csv", "9");
        assertRefused(workbook(), none().withSheet("2").withHeaderRow(900), "header.line.beyond", "w.xlsx", "900");
    }

    private void assertRefused(Path file, ImportWishes wishes, String key, String... words) {
        assertThatThrownBy(() -> imports.preview(file, wishes, dossier))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.sentence().key()).isEqualTo(key);
                    assertThat(refusal.sentence().in(Locale.FRENCH)).contains(words);
                    assertThat(refusal.sentence().in(Locale.ENGLISH)).contains(words);
                });
    }

    /** A first sheet that detection prefers, for it is longer; the second one is meant. */
    private Path workbook() throws IOException {
        Path file = folder.resolve("w.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                Workbook book = new Workbook(out, "Made", "1.0")) {
            Worksheet notes = book.newWorksheet("Notes");
            for (int row = 0; row < 6; row++) {
                notes.value(row, 0, row == 0 ? "date" : "2026-02-0" + row);
                notes.value(row, 1, row == 0 ? "texte" : "note interne " + row);
            }
            Worksheet answers = book.newWorksheet("Réponses");
            answers.value(0, 0, "Enquête de mars");
            answers.value(1, 0, "date");
            answers.value(1, 1, "texte");
            answers.value(2, 0, "2026-03-01");
            answers.value(2, 1, "Une réponse");
        }
        return file;
    }

    @ParameterizedTest
    @ValueSource(strings = {"Réponses", "réponses", "2", " 2 "})
    void theSheetIsGivenByNameOrNumber(String sheet) throws IOException {
        Path file = workbook();
        assertThat(imports.preview(file, none(), dossier).sheets().getFirst()).isEqualTo("Notes");
        assertThat(only(file, none().withSheet(sheet).withHeaderRow(2)).text()).isEqualTo("Une réponse");
    }

    @Test
    void whatDoesNotExistIsToldWithWhatDoes() throws IOException {
        Path file = workbook();
        assertRefused(file, none().withSheet("3"), "sheet.unknown", "3", "Notes, Réponses");
        assertRefused(file, none().withSheet("0"), "sheet.unknown", "0", "Notes, Réponses");
        Path text = file("x.csv", "date;texte\n2026-03-01;Bonjour\n", StandardCharsets.UTF_8);
        assertRefused(text, none().withEncoding("utf-huit"), "encoding.unknown", "utf-huit", "windows-1252");
    }

    @Test
    void whatHasNoUseForTheFormatIsTold() throws IOException {
        Path text = file("x.csv", "date;texte\n2026-03-01;Bonjour\n", StandardCharsets.UTF_8);
        List<Sentence> warnings = imports.preview(text, none().withSheet("2").withSeparator(';'), dossier)
                .warnings();
        assertThat(warnings)
                .filteredOn(sentence -> sentence.key().equals("writing.superfluous"))
                .singleElement()
                .satisfies(sentence -> assertThat(sentence.in(Locale.FRENCH))
                        .contains("--sheet")
                        .doesNotContain("separator"));
    }

    @Test
    void whatWasSaidIsKeptWithTheMappingAndReadsTheNextFile() throws IOException {
        String table = "Ville;Service;Export\nSonneval;Relation usagers;Demandes\nJanvier;Février;Mars\n"
                + "Journée;Voix;Parole\n2026-03-01;lucie;Ã©lan\n";
        file("mars.csv", table, WINDOWS);
        assertThat(command("mars.csv", "Voix=auteur,Parole=texte,Journée=date", "windows-1252", ";", "4", "Guichet"))
                .isEqualTo(Outcome.DONE);
        assertThat(desk.told()).anyMatch(line -> line.contains("Guichet"));
        assertThat(dossier.archive().mentions()).extracting(Mention::text).containsExactly("Ã©lan");
        Path april = file("avril.csv", table.replace("lucie", "marc"), WINDOWS);
        ImportPreview preview = imports.preview(april, none(), dossier);
        assertThat(preview.profile().value()).isEqualTo("guichet");
        assertThat(preview.headerRow()).isEqualTo(4);
        assertThat(preview.mentions()).extracting(Mention::text).containsExactly("Ã©lan");
        Path other = file("autre.csv", "date;texte\n2026-03-01;élan\n", StandardCharsets.UTF_8);
        assertThat(only(other, none()).text())
                .as("what is kept for one table says nothing of another")
                .isEqualTo("élan");
    }

    private Outcome command(String file, String map, String encoding, String separator, String line, String keep) {
        Map<String, String> said =
                Map.of("map", map, "encoding", encoding, "separator", separator, "headerLine", line, "keep", keep);
        return new ImportCommand(imports).run(TestImports.asked(List.of(file), said), desk);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tab", "\\t", "\t"})
    void aTabulationHasAName(String separator) throws IOException {
        file("tab.csv", "date\ttexte\n2026-03-01\tBonjour\n", StandardCharsets.UTF_8);
        assertThat(command("tab.csv", "", "utf-8", separator, "1", "Onglets")).isEqualTo(Outcome.DONE);
        assertThat(dossier.archive().mentions()).extracting(Mention::text).containsExactly("Bonjour");
    }

    @Test
    void aLineIsNoNegativeNumber() throws IOException {
        file("x.csv", "date;texte\n2026-03-01;Bonjour\n", StandardCharsets.UTF_8);
        assertThatThrownBy(() -> command("x.csv", "", "utf-8", ";", "-1", "Non"))
                .isInstanceOfSatisfying(
                        Refusal.class, e -> assertThat(e.sentence().key()).isEqualTo("import.header.form"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ";;", "x", "virgule"})
    void aSeparatorIsOneSign(String separator) throws IOException {
        file("x.csv", "date;texte\n2026-03-01;Bonjour\n", StandardCharsets.UTF_8);
        assertThatThrownBy(() -> command("x.csv", "", "utf-8", separator, "1", "Non"))
                .isInstanceOfSatisfying(
                        Refusal.class, e -> assertThat(e.sentence().key()).isEqualTo("import.separator.form"));
    }
}
