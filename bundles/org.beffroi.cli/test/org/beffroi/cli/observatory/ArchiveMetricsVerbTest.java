package org.beffroi.cli.observatory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.beffroi.cli.dossier.TownDossiers;
import org.beffroi.cli.run.Runs;
import org.beffroi.cli.run.Runs.Result;
import org.beffroi.core.analysis.Analyses;
import org.beffroi.core.command.Command;
import org.beffroi.core.dossier.DossierSettings;
import org.beffroi.core.guest.Guests;
import org.beffroi.core.importing.TableFiles;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Mention;
import org.beffroi.core.result.TableWriter;
import org.beffroi.core.territory.Territories;
import org.beffroi.documents.table.CsvTableWriter;
import org.beffroi.documents.table.TextTableWriter;
import org.beffroi.madeup.Measuring;
import org.beffroi.observatory.territory.FrenchTerritories;
import org.beffroi.testing.mention.MentionBuilder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From the archive of a dossier to where its body stands among its peers. Today is 10 March 2024. */
class ArchiveMetricsVerbTest {

    private static final Territories FRANCE = new FrenchTerritories();
    private static final Analyses ANALYSES = new Analyses(
            List.of(new Measuring.Answering(), new Measuring.Standing()),
            new Guests(),
            Clock.fixed(Instant.parse("2024-03-10T12:00:00Z"), ZoneOffset.UTC));

    @TempDir
    private Path folder;

    private TownDossiers dossiers;

    @BeforeEach
    void begin() {
        dossiers = new TownDossiers(folder);
        of(Optional.of("38544"));
    }

    private void of(Optional<String> territory) {
        dossiers.settings.put(
                folder, new DossierSettings("Essai", territory, TownDossiers.PARIS, Optional.empty(), true));
    }

    /** A word a day in February, two posts of the town hall on Facebook, one of them before the last fortnight. */
    private void february() {
        List<Mention> said = new ArrayList<>();
        for (int day = 1; day <= 28; day++) {
            MentionBuilder word = at("facebook:w" + day, day)
                    .with(CoreFields.TYPE, "comment")
                    .with(CoreFields.OUTLET, day % 4 == 0 ? "Mairie" : "Ici")
                    .with(CoreFields.TONE, day % 2 == 0 ? "negative" : day % 3 == 0 ? "positive" : "neutral");
            said.add((day == 20
                            ? word.with(CoreFields.STATUS, "answered")
                            : day > 25 ? word.with(CoreFields.STATUS, "open") : word)
                    .made());
        }
        said.add(own("facebook:1", 3).with(CoreFields.LIKES, 40L).made());
        said.add(own("facebook:2", 20)
                .with(CoreFields.LIKES, 10L)
                .with(CoreFields.COMMENTS, 3L)
                .with(CoreFields.SHARES, 1L)
                .made());
        dossiers.archive.add(said);
    }

    private static MentionBuilder own(String id, int day) {
        return at(id, day).with(CoreFields.TYPE, "post").with(CoreFields.SPEAKER, "own");
    }

    private static MentionBuilder at(String id, int day) {
        return MentionBuilder.mention(id)
                .at("2024-02-" + (day < 10 ? "0" : "") + day + "T10:00:00Z")
                .from("relevé", "b1", "2024-03-01T00:00:00Z");
    }

    @Test
    void what_the_archive_tells_of_its_own_body_is_kept_with_its_day_and_compared() throws IOException {
        february();
        Files.writeString(folder.resolve("pairs.csv"), "Commune;Date;Tonalité nette\nSeyssuel;01/02/2024;0,1\n");
        run("observatory", "metrics", "pairs.csv");
        Result counted = run("observatory", "metrics", "--from-archive", "--as-of", "2024-02-28", "--over-days", "14");
        assertThat(counted.code()).as(counted.errors()).isZero();
        assertThat(plain(counted.errors()))
                .contains("Vienne, 14 jours jusqu’au 28 février 2024 : 5 valeurs connues, une inconnue")
                .contains("Publications par semaine, Facebook : 0,5 (une publication, 14 jours collectés sur 14)")
                .contains("Tonalité nette : −0,29 (14 mentions des autres dont la tonalité est connue)")
                .contains("Délai médian de réponse : on ne sait pas. Aucune réponse en fil.")
                .contains("celles que les sources relèvent")
                .contains("5 valeurs gardées");
        assertThat(Files.readString(folder.resolve("observatory/metrics.csv"))).isEqualTo("""
                        kind,code,name,metric,network,day,value,source
                        commune,38487,Seyssuel,tone,,2024-02-01,0.1,pairs.csv
                        commune,38544,Vienne,posts_per_week,facebook,2024-02-28,0.5,"archive, 14 jours"
                        commune,38544,Vienne,engagements_per_week,facebook,2024-02-28,7,"archive, 14 jours"
                        commune,38544,Vienne,response_rate,,2024-02-28,0.25,"archive, 14 jours"
                        commune,38544,Vienne,own_ground,,2024-02-28,0.2857,"archive, 14 jours"
                        commune,38544,Vienne,tone,,2024-02-28,-0.2857,"archive, 14 jours"
                        """);
        Result again = run("observatory", "metrics", "--from-archive", "--as-of", "2024-02-28");
        assertThat(plain(again.errors()))
                .contains("28 jours jusqu’au")
                .contains("2 publications, 28 jours collectés sur 28")
                .contains("dont 3 à la place d’autres");
        assertThat(run("observatory", "benchmark", "--peers", "Seyssuel", "--format", "csv")
                        .out())
                .contains("posts_per_week,facebook,0.5,2024-02-28")
                .contains("engagements_per_1000,facebook,");
    }

    @Test
    void nothing_is_kept_of_a_dry_run() {
        february();
        Result dry = run("observatory", "metrics", "--from-archive", "--as-of", "2024-02-28", "--dry-run");
        assertThat(dry.code()).as(dry.errors()).isZero();
        assertThat(plain(dry.errors()))
                .contains("Engagements par semaine, Facebook : 13,5 (2 publications, toutes avec leurs compteurs)");
        assertThat(folder.resolve("observatory")).doesNotExist();
    }

    @Test
    void days_of_which_nothing_was_collected_are_refused_and_zeros_are_not_kept() {
        Result empty = run("observatory", "metrics", "--from-archive");
        assertThat(empty.code()).isEqualTo(3);
        assertThat(plain(empty.errors())).contains("Rien n’a été collecté");
        february();
        Result after = run("observatory", "metrics", "--from-archive", "--over-days", "7");
        assertThat(after.code()).isEqualTo(3);
        assertThat(plain(after.errors())).contains("l’archive s’arrête");
        assertThat(plain(run("observatory", "metrics", "--from-archive", "--as-of", "2024-03-11")
                        .errors()))
                .contains("11 mars 2024 est encore à venir");
        assertThat(folder.resolve("observatory")).doesNotExist();
    }

    @Test
    void without_a_territory_a_body_must_be_named_and_a_table_does_not_go_with_the_archive() {
        february();
        Result table = run("observatory", "metrics", "pairs.csv", "--from-archive");
        assertThat(table.code()).isEqualTo(2);
        assertThat(plain(table.errors())).contains("il n’y a pas de tableau");
        assertThat(run("observatory", "metrics", "--from-archive", "--map", "A=fte")
                        .code())
                .isEqualTo(2);
        of(Optional.empty());
        Result nobody = run("observatory", "metrics", "--from-archive", "--as-of", "2024-02-28");
        assertThat(nobody.code()).isEqualTo(2);
        assertThat(plain(nobody.errors())).contains("Le dossier n’a pas de territoire", "--body CODE");
        Result named = run(
                "observatory", "metrics", "--from-archive", "--as-of", "2024-02-28", "--body", "Seyssuel", "--dry-run");
        assertThat(named.code()).as(named.errors()).isZero();
        assertThat(plain(named.errors())).contains("Seyssuel, 28 jours");
    }

    private static String plain(String text) {
        return Runs.plain(text);
    }

    private Result run(String... arguments) {
        List<TableWriter> writers = List.of(new TextTableWriter(), new CsvTableWriter());
        TableFiles workbooks = path -> {
            throw new AssertionError(path);
        };
        List<Command<?>> verbs = List.of(
                new ObservatoryMetricsCommand(writers, FRANCE, workbooks, ANALYSES),
                new ObservatoryBenchmarkCommand(writers, FRANCE));
        return new Runs(Runs.verbs(verbs), folder, dossiers).run(arguments);
    }
}
