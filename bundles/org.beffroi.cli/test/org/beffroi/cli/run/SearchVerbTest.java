package org.beffroi.cli.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import org.beffroi.cli.place.Terminal;
import org.beffroi.cli.run.Runs.Result;
import org.beffroi.dossier.folder.AccessLog;
import org.junit.jupiter.api.Test;

/** What a search prints, and writes into files. */
class SearchVerbTest extends VerbRuns {

    @Test
    void aListIsReadLikeALetter() {
        Result result = run("search", "poulet");

        assertThat(Runs.plain(result.out()))
                .isEqualTo("""
                    4 mars 2024, 08:12 · Mastodon · publication · auteur-62fc0c6
                      Encore du poulet froid à la cantine
                      j-aime 1 248

                    """.replace("auteur-62fc0c6", "auteur-" + Integer.toHexString("marie".hashCode())));
        assertThat(result.errors()).isEqualTo("Une mention.\n");
    }

    @Test
    void aListSaysHowManyThereAreMore() {
        Result result = run("search", "--limit", "2");

        assertThat(result.out().lines().filter(line -> line.contains("auteur-") || line.contains("@mairie")))
                .hasSize(2);
        assertThat(Runs.plain(result.errors())).startsWith("2 mentions sur 5.");
    }

    @Test
    void nothingThatPeopleWroteIsObeyedByTheTerminal() {
        assertThat(run("search", "SUM").out()).doesNotContain("\u001b");
    }

    @Test
    void anExportHoldsAsManyRowsAsTheCount() {
        for (String format : List.of("csv", "json", "ndjson")) {
            Result result = run("search", "cantine", "--format", format);
            assertThat(result.out().lines().filter(line -> line.contains("cantine")))
                    .hasSize(3);
        }
    }

    @Test
    void csvIsForProgramsAndDisarmed() {
        Result result = run("search", "poulet", "--format", "csv");

        assertThat(result.out())
                .startsWith("id,published,network,type,author,authorName,outlet,title,text,official,")
                .contains("\r\nmastodon:1,2024-03-04T08:12:00+01:00,mastodon,post,auteur-");
    }

    @Test
    void jsonIsStable() {
        assertThat(run("search", "réunion", "--format", "ndjson").out())
                .startsWith("{\"id\":\"mastodon:5\",\"published\":\"2024-03-07T10:00:00Z\",\"network\":\"mastodon\","
                        + "\"type\":\"post\",\"author\":\"@mairie\",\"authorName\":\"Nom de @mairie\",\"outlet\":null,"
                        + "\"title\":null,\"text\":\"Réunion publique jeudi\",\"official\":null,")
                .contains("\"tag\":[]", "\"likes\":7", "\"shares\":null");
    }

    @Test
    void namesOfPeopleShowOnlyWhenAskedForAndThatIsLogged() throws IOException {
        Result hidden = run("search", "--format", "ndjson");
        assertThat(hidden.out()).doesNotContain("marie", "paul", "Rose").contains("@mairie", "\"authorName\":null");
        assertThat(folder.resolve(AccessLog.NAME)).doesNotExist();

        Result shown = run("search", "cantine", "--format", "ndjson", "--show-names");
        assertThat(shown.out()).contains("\"author\":\"marie\"", "Nom de marie");
        assertThat(Files.readString(folder.resolve(AccessLog.NAME)))
                .isEqualTo("{\"when\":\"2024-03-04T07:12:00Z\",\"who\":\"camille\",\"what\":\"search\","
                        + "\"query\":\"cantine\",\"mentions\":3}\n");
    }

    @Test
    void theFormatIsThatOfTheFilesName() throws IOException {
        Result result = run("search", "cantine", "--out", "rendu.xlsx");

        assertThat(result.code()).isZero();
        assertThat(result.out()).isEmpty();
        assertThat(result.errors()).isEqualTo("3 lignes écrites dans rendu.xlsx.\n");
        assertThat(Files.readAllBytes(folder.resolve("rendu.xlsx"))).startsWith('P', 'K');
        assertThat(folder.toFile().list()).doesNotContain(".rendu.xlsx.part");
    }

    @Test
    void aSpreadsheetIsWrittenToAFileAsOpenDocumentToo() throws IOException {
        Result result = run("search", "cantine", "--out", "rendu.ods");

        assertThat(result.code()).isZero();
        assertThat(Files.readString(folder.resolve("rendu.ods"), StandardCharsets.ISO_8859_1))
                .contains("mimetypeapplication/vnd.oasis.opendocument.spreadsheet");
    }

    @Test
    void aFileThatCannotBeWrittenIsAFailureWithItsReason() {
        Result result = run("search", "--out", "nulle/part.csv");

        assertThat(result.code()).isEqualTo(3);
        assertThat(result.errors()).contains("nulle/part.csv", "son dossier n’existe pas");
    }

    @Test
    void anUnknownFormatIsAnsweredWithTheKnownOnes() {
        Result result = run("search", "--format", "odp");

        assertThat(result.code()).isEqualTo(2);
        assertThat(result.errors()).contains("odp", "csv, json, ndjson, ods, table, xlsx");
        assertThat(run("search", "--limit", "beaucoup").code()).isEqualTo(2);
    }

    @Test
    void onATerminalWhatMatchedIsMarked() {
        Result result = runs().on(new Terminal(true, true, 60, true)).run("search", "cantines", "poulet");

        assertThat(result.out())
                .contains("  Encore du \u001b[1;4mpoulet\u001b[0m froid à la \u001b[1;4mcantine\u001b[0m");
    }

    @Test
    void onATerminalLinesFit() {
        Result result = runs().on(new Terminal(true, true, 40, false)).run("search");

        assertThat(result.out().lines()).allSatisfy(line -> assertThat(
                        org.beffroi.core.result.text.TerminalText.width(line.replaceAll("\u001b\\[[0-9;]*m", "")))
                .isLessThanOrEqualTo(40));
    }
}
