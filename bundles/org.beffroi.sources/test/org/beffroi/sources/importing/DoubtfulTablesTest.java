package org.beffroi.sources.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.beffroi.core.archive.Progress;
import org.beffroi.core.command.Command.Outcome;
import org.beffroi.dossier.importing.ImportReport;
import org.beffroi.dossier.importing.ImportRequest;
import org.beffroi.dossier.importing.ImportWishes;
import org.beffroi.dossier.importing.Imports;
import org.beffroi.sources.support.MemoryDossier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is doubtful of a table is said before it is imported, and what of it is lost is listed. */
class DoubtfulTablesTest extends ImportSetting {

    private static final String LETTER = """
            Madame la Maire,
            Je vous écris, comme d’autres avant moi, au sujet du banc du square.
            Il est cassé depuis l’hiver et personne ne vient.
            Mes voisins, eux, en ont parlé au gardien, sans succès.
            Je compte sur vous.
            Bien à vous, une riveraine
            """;

    @Test
    void aLetterThatIsCalledATableIsDoubtedBeforeAnythingOfItIsImported() throws IOException {
        write("lettre.csv", LETTER);

        assertThat(run("lettre.csv", Map.of())).isEqualTo(Outcome.FAILED);

        assertThat(dossier.archive().mentions()).isEmpty();
        assertThat(desk.told())
                .anyMatch(said -> said.contains("ressemble à un texte") && said.contains("--separator"))
                .noneMatch(said -> said.contains("undo"));
        assertThat(imports.preview(folder.resolve("lettre.csv"), ImportWishes.none(), dossier)
                        .warnings())
                .extracting(said -> said.in(Locale.FRENCH))
                .anyMatch(said -> said.startsWith("On dirait un texte"));
    }

    @Test
    void whoSaysThatItIsATableOrSawHowItIsReadImportsIt() throws IOException {
        write("lettre.csv", LETTER);
        run("lettre.csv", Map.of("separator", ","));
        int said = dossier.archive().mentions().size();
        assertThat(said).isPositive();

        MemoryDossier other = new MemoryDossier(Files.createDirectory(folder.resolve("autre")));
        ImportReport report = imports.run(
                new ImportRequest(List.of(folder.resolve("lettre.csv")), ImportWishes.none(), false, false, true),
                other,
                Locale.FRENCH,
                Imports.Watcher.silent(),
                Progress.silent());
        assertThat(report.total().added()).isEqualTo(said);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bonjour,\nLe banc du square est cassé.\nIl faudrait le réparer avant l’été, merci.\nUne riveraine\n",
                "Le banc est cassé ; personne ne vient.\nLes voisins attendent ; le gardien aussi.\n"
                        + "Nous en avons parlé ; sans succès ; tant pis.\nMerci d’avance.\n",
                "Le lundi, il pleut, hélas.\nLe mardi, il vente, encore.\nLe jeudi, tout va, enfin.\nLe samedi, on sort.\n",
                "Madame la Maire,\nLe banc du square est cassé depuis l’hiver.\nPersonne ne vient.\nJe compte sur vous.\n"
            })
    void aTextOfFourLinesIsNoTableWhateverItsSigns(String text) throws IOException {
        write("texte.csv", text);
        assertThat(run("texte.csv", Map.of())).isEqualTo(Outcome.FAILED);
        assertThat(dossier.archive().mentions()).isEmpty();
        assertThat(desk.told())
                .anyMatch(said -> said.contains("ressemble à un texte"))
                .noneMatch(said -> said.contains("virgule"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "quoi;où\nUn banc cassé.;Square\nUne rue sale.;Quai\nDu bruit.;Place\n",
                "Commentaire\nLe banc est cassé.\nLa rue est sale.\nMerci !\n",
                "banc, square\nrue, quai\nbruit, place\ntram, gare\n",
                "avis;ville\n\"Un banc, cassé ; hélas.\";Lyon\nBien;Nice\nMal;Brest\n"
            })
    void aTableOfFewLinesIsOne(String text) throws IOException {
        write("table.csv", text);
        assertThat(run("table.csv", Map.of())).isNotEqualTo(Outcome.FAILED);
    }

    @Test
    void tablesWithCommasInTheirTextsAreNotDoubted() throws IOException {
        write("a.csv", "texte\nOui, mais non\nNon\nPeut-être, ou pas, enfin\n");
        write("b.csv", "x,y\n1,Oui\n2,Non, merci\n3,Bof\n");
        write("c.csv", "quand,quoi\n2026-03-01,Oui, certes\n2026-03-02,Non\n2026-03-03,Bof\n");
        for (String file : List.of("a.csv", "b.csv", "c.csv")) {
            assertThat(run(file, Map.of())).as(file).isNotEqualTo(Outcome.FAILED);
        }
    }

    @Test
    void undoIsOfferedOnlyWhereSomethingWasImported() throws IOException {
        write("un.csv", "date,texte,url\n2026-03-01,Bonjour,https://a.example/1\n");
        run("un.csv", Map.of());
        assertThat(desk.told()).filteredOn(said -> said.contains("undo")).hasSize(1);

        run("un.csv", Map.of());

        assertThat(desk.told())
                .as("all was there")
                .filteredOn(said -> said.contains("undo"))
                .hasSize(1);
    }

    @Test
    void eachDateThatCouldNotBeReadIsListedAndTheScreenTellsTheFirst() throws IOException {
        StringBuilder rows = new StringBuilder("date,texte,url\n");
        for (int i = 1; i <= 30; i++) {
            rows.append(i % 3 == 0 ? "le " + i + " brumaire" : "2026-03-01")
                    .append(",Texte ")
                    .append(i);
            rows.append(",https://a.example/").append(i).append('\n');
        }
        write("dates.csv", rows.toString());

        assertThat(run("dates.csv", Map.of())).isEqualTo(Outcome.DONE);

        assertThat(dossier.archive().mentions()).hasSize(30);
        assertThat(desk.printed()).contains("30 ajoutées", "0 rejetée");
        assertThat(desk.told()).anyMatch(said -> said.contains("10 dates") && said.contains("le 3 brumaire"));
        Path list;
        try (var found = Files.walk(folder.resolve("rejects"))) {
            list = found.filter(Files::isRegularFile).findFirst().orElseThrow();
        }
        assertThat(Files.readString(list).lines())
                .hasSize(11)
                .anyMatch(
                        line -> line.startsWith(",31,") && line.contains("le 30 brumaire") && line.contains("Gardée"));
        assertThat(desk.told()).anyMatch(said -> said.contains(list.toString()));
    }
}
