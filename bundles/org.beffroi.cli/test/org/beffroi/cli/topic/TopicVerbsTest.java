package org.beffroi.cli.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.beffroi.cli.dossier.TownDossiers;
import org.beffroi.cli.run.Runs;
import org.beffroi.cli.run.Runs.Result;
import org.beffroi.cli.syntax.Verb;
import org.beffroi.core.command.Command;
import org.beffroi.core.mention.Mention;
import org.beffroi.core.result.TableWriter;
import org.beffroi.documents.table.CsvTableWriter;
import org.beffroi.documents.table.TextTableWriter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TopicVerbsTest {

    private static final String LATE = "Le bus scolaire arrive en retard";
    private static final String POOL = "Piscine municipale fermée depuis janvier";

    @TempDir
    Path folder;

    private TownDossiers dossiers;

    @BeforeEach
    void speak() {
        dossiers = new TownDossiers(folder);
        List<String> texts = List.of(
                LATE,
                "Bus scolaire en retard comme hier",
                "Encore un bus scolaire en retard",
                "Retard du bus scolaire",
                POOL,
                "Piscine municipale fermée, quelle tristesse",
                "Quand rouvre la piscine municipale fermée",
                "Le colis de ma tante a pris du retard, la poste ne répond jamais au téléphone",
                "Travaux du gymnase : le chantier prend du retard et les voisins attendent la fin du bruit",
                "Réponse de la mairie avec trois mois de retard pour mon permis de construire",
                "Un retard de paiement et la cantine vous relance le lendemain par courrier",
                "La fibre promise en mars a du retard, on nous parle maintenant de novembre");
        List<Mention> mentions = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            mentions.add(TownDossiers.mention("x:" + i, "2024-03-04T07:12:00Z", texts.get(i), "a" + i, null));
        }
        dossiers.archive.add(mentions);
    }

    private Path codebook(String file) {
        return folder.resolve("codebook").resolve(file);
    }

    @Test
    void a_preview_changes_nothing_and_shows_what_each_word_would_bring() {
        Result result = run("themes", "make", LATE, "--preview", "--format", "csv");
        assertThat(result.out())
                .as(result.errors())
                .startsWith("word,mentions,near,chosen\r\n")
                .contains("bus,4,4,true")
                .contains("retard,9,4,false");
        assertThat(codebook("themes.tsv")).doesNotExist();
    }

    @Test
    void a_topic_becomes_a_theme_by_the_words_that_tell_it() throws IOException {
        Result result = run("themes", "make", LATE, "--name", "Ramassage");
        assertThat(result.code()).as(result.errors()).isZero();
        assertThat(Files.readString(codebook("themes.tsv")))
                .contains("Ramassage\tbus\n")
                .doesNotContain("\tretard\n");
        assertThat(run("themes", "make", LATE, "--name", "Ramassage", "--words", "car scolaire,navette")
                        .errors())
                .contains("car scolaire, navette");
        assertThat(Files.readString(codebook("themes.tsv"))).contains("Ramassage\tnavette\n");
    }

    @Test
    void topics_are_named_merged_and_split() throws IOException {
        assertThat(Runs.plain(run("topics", "name", LATE, "Bus").errors())).contains("« Bus »");
        assertThat(run("topics", "split", "Bus").code()).isNotZero();
        assertThat(Runs.plain(run("topics", "merge", "Bus", POOL).errors())).contains("« Bus »");
        assertThat(run("topics", "merge", "Bus", POOL).errors()).contains("déjà");
        assertThat(run("topics", "split", "Bus").errors()).contains("2 sujets");
        assertThat(run("topics", "name", "Bus", "Ramassage").code()).isZero();
        assertThat(Files.readString(codebook("topics.json")))
                .contains("Ramassage")
                .doesNotContain("arrive");
        assertThat(run("topics", "name", "Ramassage", " ").errors()).contains("n’a plus de nom");
    }

    @Test
    void a_sentence_that_nothing_is_near_to_is_refused() {
        assertThat(run("topics", "name", "xyzzy plugh", "Rien").errors()).contains("xyzzy plugh");
    }

    private Result run(String... arguments) {
        return new Runs(verbs(), folder, dossiers).run(arguments);
    }

    private static List<Verb> verbs() {
        List<TableWriter> writers = List.of(new CsvTableWriter(), new TextTableWriter());
        List<Command<?>> commands = List.of(
                new ThemesMakeCommand(writers),
                new TopicsNameCommand(),
                new TopicsMergeCommand(),
                new TopicsSplitCommand());
        return Runs.verbs(commands);
    }
}
