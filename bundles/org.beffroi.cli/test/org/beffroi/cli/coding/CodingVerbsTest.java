package org.beffroi.cli.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.beffroi.cli.dossier.TownDossiers;
import org.beffroi.cli.run.Runs;
import org.beffroi.cli.run.Runs.Result;
import org.beffroi.cli.search.CountCommand;
import org.beffroi.cli.syntax.Verb;
import org.beffroi.core.archive.Act;
import org.beffroi.core.command.Command;
import org.beffroi.core.mention.BatchId;
import org.beffroi.core.mention.MentionId;
import org.beffroi.core.result.TableWriter;
import org.beffroi.documents.table.CsvTableWriter;
import org.beffroi.documents.table.TextTableWriter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CodingVerbsTest {

    @TempDir
    Path folder;

    private TownDossiers dossiers;

    @BeforeEach
    void twoPeopleCode() {
        dossiers = new TownDossiers(folder).withAWeek();
        said("Ana", "mastodon:1", "negative", 1);
        said("Ana", "mastodon:1", "neutral", 2);
        said("Ana", "mastodon:1", "negative", 3);
        said("Bob", "mastodon:1", "negative", 4);
        said("Ana", "mastodon:2", "negative", 5);
        said("Bob", "mastodon:2", "neutral", 6);
        said("Ana", "presse:3", "neutral", 7);
        said("Bob", "presse:3", "neutral", 8);
        said("Ana", "courrier:4", "negative", 9);
    }

    private void said(String who, String mention, String tone, int minute) {
        dossiers.archive.record(List.of(new Act(
                who + minute,
                new BatchId("b-" + who + minute),
                who,
                Act.Hand.HUMAN,
                Instant.parse("2024-03-08T09:00:00Z").plusSeconds(60L * minute),
                new Act.Set(new MentionId(mention), "tone", List.of(tone)))));
    }

    @Test
    void agreementIsSaidInFigures() {
        Result result = run("coding", "agreement", "--field", "tonalité", "--format", "csv");
        assertThat(result.out()).isEqualTo("one,other,mentions,agreed,agreement,kappa\r\nAna,Bob,3,2,0.667,0.4\r\n");
        assertThat(Runs.plain(result.errors()))
                .contains("3 mentions codées par au moins deux personnes, une sur laquelle on diffère.")
                .contains("Alpha de Krippendorff : 0,444.");
        assertThat(run("coding", "agreement", "--field", "tone", "--show", "differences", "--format", "csv")
                        .out())
                .contains("mastodon:2,Ana,negative,", "mastodon:2,Bob,neutral,")
                .doesNotContain("mastodon:1");
        assertThat(run("coding", "agreement", "--field", "tone", "--show", "confusion", "--format", "csv")
                        .out())
                .contains("Ana,Bob,negative,neutral,1\r\n", "Ana,Bob,negative,negative,1\r\n");
        assertThat(run("coding", "agreement", "--field", "tone", "--by", "Ana").errors())
                .contains("rien à comparer");
        assertThat(run("coding", "agreement", "--field", "humeur").code()).isEqualTo(2);
    }

    @Test
    void codesGoOutAndComeInAgainOnce() throws IOException {
        assertThat(run("coding", "export", "--to", "codes.csv").code()).isZero();
        String file = Files.readString(folder.resolve("codes.csv"));
        assertThat(file.lines()).hasSize(8).contains("mastodon:2,tone,neutral,Bob,2024-03-08T10:06:00+01:00");

        Result same = run("coding", "import", "codes.csv");
        assertThat(same.code()).isZero();
        assertThat(same.out()).isEmpty();
        assertThat(Runs.plain(same.errors())).contains("Aucune valeur reprise, 7 y étaient déjà.");

        Files.writeString(
                folder.resolve("à moi.csv"),
                "id;champ;valeur;qui\nmastodon:5;tonalité;négative;Zoé\nmastodon:5;étiquette;'-10 %;Zoé\n"
                        + "inconnue:1;tone;neutral;Zoé\nmastodon:5;tone;furieuse;Zoé\n",
                Charset.forName("windows-1252"));
        Result first = run("coding", "import", "à moi.csv");
        assertThat(first.code()).isEqualTo(1);
        assertThat(first.out()).startsWith("codes-");
        assertThat(Runs.plain(first.errors()))
                .contains("Ligne 4 :", "inconnue:1", "Ligne 5 :", "furieuse", "2 valeurs reprises, 2 lignes rejetées");
        assertThat(run("count", "tonalité:négative", "étiquette:\"-10 %\"").out())
                .isEqualTo("1\n");
        Result again = run("coding", "import", "à moi.csv");
        assertThat(again.out()).isEmpty();
        assertThat(Runs.plain(again.errors())).contains("2 y étaient déjà");
    }

    @Test
    void aQuotationMarkTooManyInAFileOfCodesCostsNoOtherCode() throws Exception {
        Files.writeString(
                folder.resolve("marque.csv"),
                "id,field,value,who\nmastodon:5,tag,\"propreté,Zoé\nmastodon:5,tone,negative,Zoé\n"
                        + "mastodon:5,tag,\"voirie,");
        Result result = run("coding", "import", "marque.csv");
        assertThat(result.code()).isEqualTo(1);
        assertThat(Runs.plain(result.errors())).contains("Ligne 4 :", "coupé", "2 valeurs reprises, une ligne rejetée");
    }

    @Test
    void theCodebookIsListedInTheWordsOfTheReader() {
        run("codebook", "set", "tonalité", "negative", "--definition", "Ce qui va mal");
        assertThat(run("codebook", "list", "--format", "csv").out()).contains("tone,negative,");
        assertThat(run("codebook", "list", "--format", "table").out())
                .contains("tonalité", "négative")
                .doesNotContain("tone", "negative");
    }

    @Test
    void theCodebookIsKept() {
        assertThat(run("codebook", "list").errors()).contains("vide");
        run("codebook", "set", "étiquette", "école/cantine", "--definition", "Repas et prix", "--colour", "#C0392B");
        run("codebook", "set", "étiquette", "école/cantine", "--definition", "Repas, prix, allergies");
        assertThat(run("codebook", "list", "--format", "csv").out())
                .isEqualTo("field,value,colour,definition\r\ntag,école/cantine,#c0392b,\"Repas, prix, allergies\"\r\n");
        Result refused = run("codebook", "set", "étiquette", "x", "--colour", "rouge");
        assertThat(refused.code()).isEqualTo(3);
        assertThat(refused.errors()).contains("rouge", "brun");
        run("codebook", "set", "étiquette", "école/cantine", "--colour", "bleu ciel");
        assertThat(run("codebook", "list", "--format", "csv").out()).contains("#56b4e9");
        assertThat(run("codebook", "list", "--format", "table").out()).contains("bleu ciel");
        run("codebook", "set", "étiquette", "école/cantine", "--colour", "aucune");
        assertThat(run("codebook", "list", "--format", "csv").out())
                .contains("tag,école/cantine,,\"Repas, prix, allergies\"");
        run("codebook", "set", "étiquette", "école/cantine", "--forget");
        assertThat(run("codebook", "list").errors()).contains("vide");
    }

    private Result run(String... arguments) {
        return new Runs(verbs(), folder, dossiers).run(arguments);
    }

    private static List<Verb> verbs() {
        List<TableWriter> writers = List.of(new CsvTableWriter(), new TextTableWriter());
        List<Command<?>> commands = List.of(
                new CountCommand(),
                new CodingAgreementCommand(writers),
                new CodingExportCommand(writers),
                new CodingImportCommand(),
                new CodebookListCommand(writers),
                new CodebookSetCommand());
        return Runs.verbs(commands);
    }
}
