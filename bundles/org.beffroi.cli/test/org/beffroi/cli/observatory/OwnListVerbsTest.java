package org.beffroi.cli.observatory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.beffroi.cli.dossier.TownDossiers;
import org.beffroi.cli.run.Runs;
import org.beffroi.cli.run.Runs.Result;
import org.beffroi.core.command.Command;
import org.beffroi.core.importing.TableFiles;
import org.beffroi.core.result.TableWriter;
import org.beffroi.core.territory.Territories;
import org.beffroi.core.territory.Territory;
import org.beffroi.documents.table.CsvTableWriter;
import org.beffroi.documents.table.TextTableWriter;
import org.beffroi.observatory.territory.FrenchTerritories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lists of one’s own, which leave out more than a national directory does: what they do not say is not known. */
class OwnListVerbsTest {

    private static final Territories FRANCE = new FrenchTerritories();

    @TempDir
    Path folder;

    private List<Territory> communes(String departement) {
        return FRANCE.all(Territory.Kind.COMMUNE)
                .filter(one -> one.code().startsWith(departement))
                .toList();
    }

    /** A list with one column, of Facebook: ten of the Territoire de Belfort have an account, and nothing is said of Instagram. */
    @Test
    void a_list_of_one_network_says_nothing_of_the_others() throws IOException {
        List<Territory> communes = communes("90");
        write(
                "liste-2026-10-01.csv",
                "code;facebook",
                communes.stream()
                        .map(one ->
                                one.code() + ";" + (communes.indexOf(one) < 10 ? "facebook.com/v" + one.code() : ""))
                        .toList());
        run("observatory", "import", "liste-2026-10-01.csv");
        Result census = run("observatory", "census", "--departements", "90");
        int others = communes.size() - 10;
        assertThat(plain(census.out()))
                .contains("Au moins 10 des " + communes.size() + " communes (département 90)")
                .contains("des " + others + " autres on ne le sait pas")
                .contains(others + " ne sont pas sur les réseaux dont la source parle")
                .doesNotContain("100 % sont")
                .doesNotContain("un seul réseau");
        String figures = run("observatory", "figures", "declared-2026-10-01", "--format", "csv")
                .out();
        assertThat(figures.lines().filter(line -> line.startsWith("present,")))
                .singleElement()
                .asString()
                .startsWith("present,,,10,10," + communes.size() + ",");
        assertThat(figures.lines().filter(line -> line.startsWith("network.facebook,")))
                .singleElement()
                .asString()
                .startsWith("network.facebook,")
                .contains(",10," + communes.size() + "," + communes.size() + ",");
        assertThat(figures.lines().filter(line -> line.startsWith("single,")))
                .singleElement()
                .asString()
                .startsWith("single,,,0,0," + communes.size() + ",0.0,1.0,");
        assertThat(figures.lines().filter(line -> line.startsWith("accounts_per_1000,")))
                .singleElement()
                .asString()
                .startsWith("accounts_per_1000,,,0,0," + communes.size() + ",");
        assertThat(run("observatory", "verify", "declared-2026-10-01").code()).isZero();
    }

    @Test
    void a_column_of_all_networks_asks_of_all_and_a_cell_that_says_nothing_leaves_its_network_alone_unknown()
            throws IOException {
        write("a-2026-10-01.csv", "code;facebook;autres réseaux", List.of("90001;;", "90003;;"));
        run("observatory", "import", "a-2026-10-01.csv");
        run("observatory", "census", "--departements", "90", "--name", "a");
        assertThat(states("a-2026-10-01", "present")).contains("90001,absent", "90003,absent");
        write("b-2026-10-02.csv", "code;facebook;instagram", List.of("90001;NC;", "90003;NC;instagram.com/aa"));
        run("observatory", "import", "b-2026-10-02.csv");
        run("observatory", "census", "--departements", "90", "--name", "b");
        assertThat(states("b-2026-10-02", "network.instagram")).contains("90001,absent", "90003,present");
        assertThat(states("b-2026-10-02", "network.instagram")).noneMatch(state -> state.startsWith("90001,unknown"));
    }

    /** Of a hundred communes thirty have a site, thirty have none, and of all others nobody knows. */
    @Test
    void a_site_of_which_nobody_knows_is_neither_there_nor_not() throws IOException {
        List<Territory> communes = communes("90");
        write(
                "liste-2026-10-01.csv",
                "code;site;facebook",
                communes.stream()
                        .map(one -> {
                            int at = communes.indexOf(one);
                            String site = at < 30
                                    ? "www.v" + one.code() + ".fr"
                                    : at < 60
                                            ? List.of("néant", "pas de site", "-")
                                                    .get(at % 3)
                                            : "NC";
                            return one.code() + ";" + site + ";" + (at % 2 == 0 ? "facebook.com/v" + one.code() : "");
                        })
                        .toList());
        run("observatory", "import", "liste-2026-10-01.csv");
        run("observatory", "census", "--departements", "90", "--networks", "facebook");
        assertThat(run("observatory", "figures", "declared-2026-10-01", "--measure", "website", "--format", "csv")
                        .out())
                .contains("website,0.5,,30,60," + communes.size() + ",");
        assertThat(run("observatory", "verify", "declared-2026-10-01").code()).isZero();
        Result unknown = run(
                "observatory",
                "bodies",
                "declared-2026-10-01",
                "--figure",
                "website",
                "--state",
                "unknown",
                "--format",
                "csv");
        assertThat(unknown.out().lines().count()).isEqualTo(communes.size() - 60 + 1);
    }

    /** Départements are masculine, and no sentence says otherwise. */
    @Test
    void sentences_agree_with_departements() throws IOException {
        List<Territory> all = FRANCE.all(Territory.Kind.DEPARTEMENT).toList();
        write(
                "liste-2026-10-01.csv",
                "nom;type;code;site;réseaux sociaux",
                all.stream()
                        .map(one -> {
                            int at = all.indexOf(one);
                            return one.name() + ";departement;" + one.code() + ";" + (at < 40 ? "www.d.fr" : "") + ";"
                                    + (at < 20 ? "facebook.com/v" + one.code() : at < 25 ? "NC" : "");
                        })
                        .toList());
        run("observatory", "import", "liste-2026-10-01.csv");
        String said =
                plain(run("observatory", "census", "--bodies", "departement").out());
        assertThat(said)
                .contains("des présents ne sont que sur un seul réseau")
                .doesNotContainPattern(
                        "(?U)\\b(?:présentes?|absentes?|elles?|celles|aucune des|d’une autre|une n’)\\b");
    }

    @Test
    void the_bodies_behind_a_figure_say_on_which_side_of_that_figure_they_are() throws IOException {
        write(
                "liste-2026-10-01.csv",
                "code;facebook;réseaux sociaux",
                List.of("90001;facebook.com/aa;", "90003;;instagram.com/bb", "90004;;"));
        run("observatory", "import", "liste-2026-10-01.csv");
        run("observatory", "census", "--departements", "90");
        assertThat(states("declared-2026-10-01", "network.facebook"))
                .contains("90001,present", "90003,absent", "90004,absent");
        assertThat(states("declared-2026-10-01", "single")).contains("90001,present", "90003,present");
        assertThat(plain(run("observatory", "bodies", "declared-2026-10-01", "--figure", "network.facebook")
                        .out()))
                .contains("l’a")
                .contains("oui")
                .contains("inconnu");
    }

    /** Of two rows of one town the one changed last counts, whatever the head of that column, and whichever comes first. */
    @Test
    void the_latest_row_counts_and_the_import_says_what_it_read_and_which_days_never_were() throws IOException {
        for (String head : List.of("Modifié le", "Date de dernière modification", "Mis à jour le", "Last updated")) {
            String name = "liste" + head.length() + "-2024-03-01.csv";
            write(
                    name,
                    "Code INSEE;Maire;Facebook;" + head,
                    List.of(
                            "90001;A. Dupont;facebook.com/ancien;01/02/2021",
                            "90001;B. Durand;facebook.com/nouveau;15/01/2024",
                            "90003;C. Petit;facebook.com/aa;31/02/2024",
                            "90004;D. Roux;facebook.com/bb;2031-01-01"));
            Result imported = run("observatory", "import", name);
            assertThat(plain(imported.errors()))
                    .contains("Colonnes lues : « Code INSEE » (code INSEE), « Facebook » (comptes Facebook), « " + head
                            + " » (jour de modification).")
                    .contains("Colonnes laissées de côté : Maire.")
                    .contains("2 jours de modification ne sont pas possibles")
                    .contains("fiche 3 « 31/02/2024 », fiche 4 « 2031-01-01 ».");
            String records = run("observatory", "records", "--body", "90001", "--format", "csv")
                    .out();
            assertThat(records.lines().filter(line -> line.contains(",used,")))
                    .as(head)
                    .singleElement()
                    .asString()
                    .contains("nouveau");
            assertThat(records).as("the earlier row says what was").contains(",same_record,");
        }
    }

    /** Code and state of each body, by the columns of their names; of presence itself by that. */
    private List<String> states(String census, String figure) {
        List<String> lines = run("observatory", "bodies", census, "--figure", figure, "--format", "csv")
                .out()
                .lines()
                .toList();
        List<String> heads = List.of(lines.getFirst().replace("\uFEFF", "").split(","));
        int state = heads.contains("state") ? heads.indexOf("state") : heads.indexOf("presence");
        return lines.stream()
                .skip(1)
                .map(line -> line.split(","))
                .map(cells -> cells[heads.indexOf("code")] + "," + cells[state])
                .toList();
    }

    private void write(String name, String head, List<String> rows) throws IOException {
        Files.writeString(folder.resolve(name), head + "\n" + rows.stream().collect(Collectors.joining("\n")) + "\n");
    }

    private static String plain(String text) {
        return Runs.plain(text).replace('\u00a0', ' ').replace('\u202f', ' ');
    }

    private Result run(String... arguments) {
        List<TableWriter> writers = List.of(new TextTableWriter(), new CsvTableWriter());
        TableFiles workbooks = path -> {
            throw new AssertionError(path);
        };
        List<Command<?>> verbs = List.of(
                new ObservatoryImportCommand(FRANCE, workbooks),
                new ObservatoryRecordsCommand(writers),
                new ObservatoryCensusCommand(FRANCE),
                new ObservatoryFiguresCommand(writers, FRANCE),
                new ObservatoryBodiesCommand(writers),
                new ObservatoryVerifyCommand());
        return new Runs(Runs.verbs(verbs), folder, new TownDossiers(folder)).run(arguments);
    }
}
