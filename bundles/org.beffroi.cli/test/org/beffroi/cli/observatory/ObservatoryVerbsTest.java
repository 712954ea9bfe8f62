package org.beffroi.cli.observatory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
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

/** From a directory’s file to what can be published, and back from a figure to a line of that file. */
class ObservatoryVerbsTest {

    private static final Territories FRANCE = new FrenchTerritories();

    private static final String EARLIER = """
            {"id":"1","nom":"Mairie - Vienne","pivot":[{"type_service_local":"mairie","code_insee_commune":["38544"]}],\
            "site_internet":[{"valeur":"https://vienne.fr"}],"reseau_social":[{"valeur":"facebook.com/vienne","custom_dico2":"Facebook"}]}
            {"id":"2","nom":"Mairie - Seyssuel","pivot":[{"type_service_local":"mairie","code_insee_commune":["38487"]}],\
            "site_internet":[{"valeur":"https://seyssuel.fr"}],"reseau_social":[]}
            {"id":"3","nom":"CAF","pivot":[{"type_service_local":"caf","code_insee_commune":["38544"]}]}
            {"broken
            """;

    @TempDir
    Path folder;

    @Test
    void a_directory_becomes_a_census_and_every_record_is_told() throws IOException {
        Files.writeString(folder.resolve("annuaire-2026-10-01.ndjson"), EARLIER);
        Result imported =
                run("observatory", "import", "annuaire-2026-10-01.ndjson", "--source", "DILA, Licence Ouverte");
        assertThat(imported.code()).isEqualTo(1);
        assertThat(plain(imported.errors()))
                .contains("« annuaire-2026-10-01 », au 1er octobre 2026 : 4 fiches, 2 collectivités.")
                .contains("2 retenues")
                .contains("une écartée : un autre service")
                .contains("une écartée : illisible");
        Result census = run("observatory", "census", "--departements", "38");
        assertThat(census.code()).as(census.errors()).isZero();
        assertThat(plain(census.out()))
                .contains("On ne sait que de 2 des 512 communes (département 38) si elles sont sur les réseaux sociaux")
                .contains("C’est trop peu pour un taux : de toutes, il se tient entre 0,2 et 99,8 %.")
                .contains("Compte comme présence")
                .contains("DILA, Licence Ouverte")
                .contains("ne comptent ni comme présentes ni comme absentes");
        assertThat(run("observatory", "figures", "declared-2026-10-01", "--measure", "present", "--format", "csv")
                        .out())
                .contains("present,0.5,,1,2,");
        assertThat(run("observatory", "bodies", "declared-2026-10-01", "--state", "present", "--format", "csv")
                        .out())
                .contains("commune,38544,Vienne,")
                .contains(",1")
                .doesNotContain("Seyssuel");
        assertThat(run("observatory", "records", "--body", "38544", "--format", "csv")
                        .out())
                .contains("1,1,used,38544,Mairie - Vienne,https://vienne.fr,facebook:vienne");
        assertThat(run("observatory", "records", "--fate", "unreadable", "--format", "csv")
                        .out())
                .contains("4,4,unreadable");
        assertThat(run("observatory", "list", "--format", "csv").out())
                .contains("directory,annuaire-2026-10-01,2026-10-01")
                .contains("census,declared-2026-10-01");
        Result same = run("observatory", "verify", "declared-2026-10-01");
        assertThat(same.code()).as(same.errors()).isZero();
    }

    @Test
    void measures_figures_and_fates_are_known_however_their_words_are_set_apart() throws IOException {
        Files.writeString(folder.resolve("annuaire-2026-10-01.ndjson"), EARLIER);
        run("observatory", "import", "annuaire-2026-10-01.ndjson");
        run("observatory", "census", "--departements", "38");
        String census = "declared-2026-10-01";
        for (String typed : new String[] {"accounts_per_1000", "accounts-per-1000", "Accounts per 1000"}) {
            assertThat(run("observatory", "figures", census, "--measure", typed, "--format", "csv")
                            .out())
                    .contains("accounts_per_1000,");
        }
        assertThat(run("observatory", "bodies", census, "--figure", "Présent with website")
                        .code())
                .isZero();
        assertThat(run("observatory", "records", "--fate", "Other-service").code())
                .isZero();
        assertThat(run("observatory", "figures", census, "--measure", "acounts_per_1000")
                        .errors())
                .contains("Vouliez-vous dire", "accounts-per-1000", "present-with-website");
        assertThat(run("observatory", "bodies", census, "--figure", "presents").errors())
                .contains("Vouliez-vous dire", "present", "three_or_more");
    }

    @Test
    void people_read_words_in_every_table() throws IOException {
        Files.writeString(folder.resolve("annuaire-2026-10-01.ndjson"), EARLIER);
        run("observatory", "import", "annuaire-2026-10-01.ndjson");
        run("observatory", "census", "--departements", "38");
        String census = "declared-2026-10-01";
        assertThat(plain(run("observatory", "list").out())).contains("annuaire").contains("recensement");
        assertThat(plain(run("observatory", "records").out()))
                .contains("retenue")
                .contains("écartée : autre service")
                .contains("Facebook vienne")
                .doesNotContain("facebook:vienne")
                .doesNotContain("The line is");
        assertThat(plain(run("observatory", "bodies", census, "--state", "present")
                        .out()))
                .contains("commune")
                .contains("présente");
        assertThat(plain(
                        run("observatory", "figures", census, "--by", "stratum").out()))
                .contains("moins de 2 000");
        assertThat(plain(run("observatory", "figures", census, "--by", "departement")
                        .out()))
                .contains("Isère");
        assertThat(plain(run("observatory", "compare", census, census).errors()))
                .contains("Rien n’a changé");
    }

    @Test
    void a_commune_that_the_reference_does_not_place_lies_where_its_town_hall_is() throws IOException {
        Territory small = new FrenchTerritories()
                .all(Territory.Kind.COMMUNE)
                .filter(one -> one.code().startsWith("38") && one.coordinates().isEmpty())
                .findFirst()
                .orElseThrow();
        Files.writeString(folder.resolve("annuaire-2026-10-01.ndjson"), """
                {"id":"1","nom":"Mairie","pivot":[{"type_service_local":"mairie","code_insee_commune":["%s"]}],\
                "adresse":[{"longitude":"5.700001","latitude":"45.1"}],"reseau_social":[]}
                """.replace("%s", small.code()));
        run("observatory", "import", "annuaire-2026-10-01.ndjson");
        run("observatory", "census", "--departements", "38");
        assertThat(Files.readAllLines(folder.resolve("observatory/censuses/declared-2026-10-01/bodies.csv")))
                .filteredOn(line -> line.startsWith("commune," + small.code() + ","))
                .singleElement()
                .asString()
                .endsWith(",45.10000,5.70000");
        assertThat(run("observatory", "verify", "declared-2026-10-01").code()).isZero();
    }

    @Test
    void a_reference_of_ones_own_gives_places_their_names() throws IOException {
        Files.createDirectories(folder.resolve("observatory"));
        Files.writeString(folder.resolve("observatory/reference.csv"), """
                kind,code,name,siren,population,postal_codes,departement,region,epci
                departement,9F,Lirelle,,,,,,
                commune,9F001,Sonneval-sur-Lirelle,,41200,,9F,,
                """);
        Files.writeString(folder.resolve("annuaire-2026-10-01.csv"), "code,facebook\n9F001,facebook.com/sonneval\n");
        run("observatory", "import", "annuaire-2026-10-01.csv");
        run("observatory", "census");
        assertThat(run("observatory", "figures", "declared-2026-10-01", "--by", "departement")
                        .out())
                .contains("Lirelle");
        run("observatory", "census", "--out", "one");
        assertThat(run("observatory", "figures", "one", "--by", "departement").out())
                .as("a census that lies elsewhere")
                .contains("Lirelle");
    }

    @Test
    void what_changed_is_told_and_other_definitions_are_not_compared_in_silence() throws IOException {
        Files.writeString(folder.resolve("avant-2026-10-01.ndjson"), EARLIER);
        Files.writeString(
                folder.resolve("apres-2026-11-01.ndjson"),
                EARLIER.replace("\"reseau_social\":[]", "\"reseau_social\":[{\"valeur\":\"instagram.com/seyssuel\"}]"));
        run("observatory", "import", "avant-2026-10-01.ndjson");
        run("observatory", "import", "apres-2026-11-01.ndjson");
        run("observatory", "census", "--directory", "avant-2026-10-01", "--departements", "38");
        run("observatory", "census", "--directory", "apres-2026-11-01", "--departements", "38");
        run("observatory", "census", "--name", "facebook", "--networks", "facebook", "--departements", "38");
        Result compared =
                run("observatory", "compare", "declared-2026-10-01", "declared-2026-11-01", "--format", "csv");
        assertThat(compared.code()).as(compared.errors()).isZero();
        assertThat(compared.out()).contains("appeared,commune,38487,Seyssuel,Instagram,");
        assertThat(plain(compared.errors())).contains("une apparue");
        Result refused = run("observatory", "compare", "declared-2026-10-01", "facebook-2026-11-01");
        assertThat(refused.code()).isEqualTo(3);
        assertThat(plain(refused.errors())).contains("ne comptent pas la même chose : les réseaux");
        assertThat(run("observatory", "compare", "declared-2026-10-01", "facebook-2026-11-01", "--across-definitions")
                        .code())
                .isZero();
    }

    /** A census of a day rests on what was known on that day: no later directory speaks of it. */
    @Test
    void a_census_of_an_earlier_day_takes_the_directory_of_then_and_none_of_later() throws IOException {
        Files.writeString(folder.resolve("avant-2026-10-01.ndjson"), EARLIER);
        Files.writeString(folder.resolve("apres-2026-11-01.ndjson"), EARLIER);
        run("observatory", "import", "avant-2026-10-01.ndjson");
        run("observatory", "import", "apres-2026-11-01.ndjson");
        String[] seen = {"observatory", "census", "--counts", "active", "--days", "90", "--departements", "38"};
        Result then = run(with(seen, "--as-of", "2026-10-15"));
        assertThat(then.code()).as(then.errors()).isZero();
        assertThat(plain(then.out())).contains("Source : avant-2026-10-01.ndjson, au 1er octobre 2026");
        Result before = run(with(seen, "--as-of", "2026-09-01"));
        assertThat(before.code()).isNotZero();
        assertThat(plain(before.errors()))
                .contains("L’annuaire « avant-2026-10-01 » parle du 1er octobre 2026, après le 1er septembre 2026")
                .contains("comptez au 1er octobre 2026 ou plus tard");
        Result named = run(with(seen, "--as-of", "2026-10-15", "--directory", "apres-2026-11-01"));
        assertThat(named.code()).isNotZero();
        assertThat(plain(named.errors())).contains("« apres-2026-11-01 » parle du 1er novembre 2026");
    }

    private static String[] with(String[] first, String... more) {
        return Stream.concat(Stream.of(first), Stream.of(more)).toArray(String[]::new);
    }

    @Test
    void two_dossiers_count_the_same_bytes() throws IOException {
        Files.writeString(folder.resolve("annuaire-2026-10-01.ndjson"), EARLIER);
        run("observatory", "import", "annuaire-2026-10-01.ndjson");
        run("observatory", "census", "--out", "one");
        Files.move(folder.resolve("observatory"), folder.resolve("elsewhere"));
        run("observatory", "import", "annuaire-2026-10-01.ndjson");
        run("observatory", "census", "--out", "two");
        assertThat(files("one")).isEqualTo(files("two")).containsKey("SHA256SUMS");
    }

    @Test
    void what_makes_no_sense_is_said() throws IOException {
        Files.writeString(folder.resolve("annuaire.ndjson"), EARLIER);
        assertThat(plain(run("observatory", "census").errors())).contains("pas encore d’annuaire");
        assertThat(plain(run("observatory", "import", "absent.json").errors())).contains("absent.json");
        assertThat(run("observatory", "import", "annuaire.ndjson", "--as-of", "hier")
                        .code())
                .isEqualTo(2);
        assertThat(run("observatory", "import", "annuaire.ndjson", "--name", "a")
                        .code())
                .isEqualTo(1);
        assertThat(plain(run("observatory", "import", "annuaire.ndjson", "--name", "a")
                        .errors()))
                .contains("déjà un annuaire « a »");
        assertThat(plain(run("observatory", "census", "--networks", "minitel").errors()))
                .contains("minitel");
        assertThat(plain(run("observatory", "census", "--counts", "active").errors()))
                .contains("de 1 à");
    }

    private Map<String, String> files(String name) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.list(folder.resolve(name))) {
            for (Path file : all.toList()) {
                files.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return files;
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
                new ObservatoryListCommand(writers),
                new ObservatoryRecordsCommand(writers),
                new ObservatoryCensusCommand(FRANCE),
                new ObservatoryFiguresCommand(writers, FRANCE),
                new ObservatoryBodiesCommand(writers),
                new ObservatoryCompareCommand(writers),
                new ObservatoryVerifyCommand());
        return new Runs(Runs.verbs(verbs), folder, new TownDossiers(folder)).run(arguments);
    }
}
