package org.beffroi.cli.observatory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.beffroi.cli.dossier.TownDossiers;
import org.beffroi.cli.run.Runs;
import org.beffroi.cli.run.Runs.Result;
import org.beffroi.core.analysis.Analyses;
import org.beffroi.core.command.Command;
import org.beffroi.core.guest.Guests;
import org.beffroi.core.importing.TableFiles;
import org.beffroi.core.result.TableWriter;
import org.beffroi.core.territory.Territories;
import org.beffroi.documents.table.CsvTableWriter;
import org.beffroi.documents.table.TextTableWriter;
import org.beffroi.observatory.demo.DemoObservatory;
import org.beffroi.observatory.territory.FrenchTerritories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a table of what accounts are to where a body stands among its peers. */
class BenchmarkVerbsTest {

    private static final Territories FRANCE = new FrenchTerritories();

    private static final Analyses NONE = new Analyses(List.of(), new Guests(), Clock.systemUTC());

    @TempDir
    Path folder;

    @Test
    void a_table_is_taken_in_row_by_row_and_a_body_stands_among_those_of_its_group() throws IOException {
        Files.writeString(folder.resolve("pairs.csv"), """
                Commune;Date;ETP;Taux de réponse
                Vienne;01/03/2024;4;80 %
                Seyssuel;01/03/2024;0,5;50 %
                Chasse-sur-Rhône;01/03/2024;1;60 %
                Pont-Évêque;01/03/2024;1;45
                Jardin;01/03/2024;0,2;90 %
                Saint-Sorlin-de-Vienne;01/03/2024;0,1;
                Nulle-Part;01/03/2024;9;
                """);
        Result read = run("observatory", "metrics", "pairs.csv");
        assertThat(read.code()).as(read.errors()).isEqualTo(1);
        assertThat(plain(read.errors()))
                .contains("7 lignes : 10 valeurs, 2 refus")
                .contains("Ligne 5 : « 45 » n’est pas une part pour response_rate")
                .contains("Ligne 8 : Aucun territoire de France ne s’appelle « Nulle-Part »")
                .contains("10 valeurs gardées");
        assertThat(run("observatory", "metrics", "--format", "csv").out())
                .contains("commune,38544,Vienne,fte,,2024-03-01,4.0,pairs.csv");
        Result among = run("observatory", "benchmark", "38544", "--peers", "epci", "--format", "csv");
        assertThat(among.code()).as(among.errors()).isZero();
        assertThat(among.out())
                .containsPattern("fte,,4\\.0,2024-03-01,1(\\.0)?,")
                .contains("response_rate,,0.8,2024-03-01,,")
                .contains("too_few");
        assertThat(plain(among.errors()))
                .contains("Vienne parmi")
                .contains("Équivalents temps plein : 4, plus que 100 % des 5 pairs connus")
                .contains("trop peu de pairs connus");
        Result byHand = run("observatory", "benchmark", "Vienne (38)", "--peers", "Seyssuel,38318", "--format", "csv");
        assertThat(byHand.code()).as(byHand.errors()).isZero();
        assertThat(plain(byHand.errors())).contains("Vienne parmi 2 pairs : pairs choisis à la main");
        assertThat(plain(run("observatory", "benchmark", "38544", "--peers", "nearest", "--many", "3")
                        .errors()))
                .contains("n’a pas de superficies");
    }

    @Test
    void nothing_is_kept_of_a_dry_run_and_columns_may_be_said() throws IOException {
        Files.writeString(folder.resolve("export.tsv"), "Ville\tPopularité\tTruc\n38544\t1 200\tx\n");
        Result dry = run(
                "observatory",
                "metrics",
                "export.tsv",
                "--map",
                "Popularité=followers@facebook",
                "--as-of",
                "2024-03-01",
                "--dry-run");
        assertThat(dry.code()).as(dry.errors()).isZero();
        assertThat(plain(dry.errors())).contains("une valeur, aucun refus", "Colonnes non lues : Truc");
        assertThat(folder.resolve("observatory")).doesNotExist();
        assertThat(plain(run("observatory", "metrics").errors())).contains("On ne sait encore rien");
        assertThat(plain(run("observatory", "metrics", "export.tsv").errors())).contains("Aucune colonne");
        assertThat(run("observatory", "metrics", "export.tsv", "--map", "abonnés")
                        .code())
                .isEqualTo(2);
        assertThat(plain(run("observatory", "benchmark", "38544", "--network", "minitel")
                        .errors()))
                .contains("minitel");
        assertThat(plain(run("observatory", "benchmark", "38544").errors()))
                .contains("aucune mesure n’est encore connue");
        assertThat(run("observatory", "benchmark").code()).isEqualTo(2);
    }

    @Test
    void of_a_day_before_anything_is_known_it_is_said_from_when_something_is() throws IOException {
        Files.writeString(
                folder.resolve("pairs.csv"), "Commune;Date;ETP\nVienne;01/02/2024;4\nSeyssuel;01/03/2024;1\n");
        run("observatory", "metrics", "pairs.csv");
        Result early = run("observatory", "benchmark", "38544", "--peers", "38487", "--as-of", "2020-01-01");
        assertThat(plain(early.errors()))
                .contains("Vienne : au 1er janvier 2020, aucune mesure ne compte")
                .contains("va du 1er février 2024 au 1er mars 2024")
                .contains("--as-of")
                .doesNotContain("encore");
    }

    @Test
    void a_body_of_a_reference_of_ones_own_is_found_by_its_code() {
        new DemoObservatory().add(folder);
        Result town = run("observatory", "benchmark", "9F001", "--peers", "departement", "--network", "facebook");
        assertThat(town.code()).as(town.errors()).isZero();
        assertThat(plain(town.errors())).contains("Sonneval-sur-Lirelle parmi");
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
                new ObservatoryMetricsCommand(writers, FRANCE, workbooks, NONE),
                new ObservatoryBenchmarkCommand(writers, FRANCE));
        return new Runs(Runs.verbs(verbs), folder, new TownDossiers(folder)).run(arguments);
    }
}
