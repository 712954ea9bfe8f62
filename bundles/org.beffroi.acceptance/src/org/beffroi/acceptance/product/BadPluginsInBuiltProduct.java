package org.beffroi.acceptance.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.beffroi.acceptance.product.BadJars.Bad;
import org.beffroi.acceptance.product.BuiltProduct.Result;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/**
 * All bad plug-ins at once in the command line as it was built: each is named with its jar, and costs no more than its own part.
 * Those that hang are given a second. The tests follow one another.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class BadPluginsInBuiltProduct {

    private static final List<String> IMPATIENT = List.of("-Dbeffroi.guest.seconds=1");
    private static final String MENTIONS = """
            title,text,author,date,type,network,outlet
            Le pont rouvre,Bravo,Le Fanal,2026-03-03,article,press,Le Fanal
            La cantine ferme,Dommage,Écho,2026-03-04,article,press,Écho
            """;

    @TempDir
    static Path folder;

    private static BuiltProduct product;
    private static BadJars jars;
    private static String before;

    @BeforeAll
    static void a_dossier_and_all_of_them_dropped() throws Exception {
        product = BuiltProduct.copiedTo(folder);
        product.well("new", "ville", "--name", "Essai");
        Files.writeString(folder.resolve("presse.csv"), MENTIONS);
        product.well("import", "presse.csv", "--dossier", "ville");
        before = product.well("search", "*", "--dossier", "ville", "--format", "csv");
        jars = new BadJars(
                Files.createDirectories(folder.resolve("classes")),
                product.home().resolve("plugins"));
        jars.make(BadPlugins.all(), product.dropins());
        Files.writeString(product.dropins().resolve("broken.jar"), "this is no jar");
    }

    private static Result run(String... words) throws IOException, InterruptedException {
        return product.run(IMPATIENT, words);
    }

    private static void named(Result result, Stream<String> names) {
        assertThat(names).allSatisfy(name -> assertThat(result.errors())
                .as(name)
                .containsPattern(
                        "greffon[^\\n]*" + name + "[^\\n]*" + name + "\\.jar|greffon[^\\n]*" + name + "\\.jar"));
        assertThat(result.errors()).doesNotContain("imprévu", "{0}");
    }

    @Test
    @Order(1)
    void none_starts_before_somebody_said_that_it_may() throws Exception {
        Result counted = product.run("count", "*", "--dossier", "ville");
        assertThat(counted.code()).isZero();
        assertThat(counted.out().strip()).isEqualTo("2");
        named(counted, BadPlugins.all().stream().map(Bad::name));
        assertThat(counted.errors()).contains("SHA-256", "plugin enable").doesNotContain("est en faute");
        BadJars.allow(product.dropins(), product.configuration().resolve("plug-ins.json"));
    }

    @Test
    @Order(2)
    void the_dossier_opens_and_the_result_is_what_it_was() throws Exception {
        Result found = run("search", "*", "--dossier", "ville", "--format", "csv");
        assertThat(found.code()).as(found.errors()).isZero();
        // A field that a plug-in declared is a column more: the rest is what it was.
        assertThat(found.out().lines().map(line -> line.split(",")[0]).toList())
                .isEqualTo(before.lines().map(line -> line.split(",")[0]).toList());
        assertThat(found.out()).doesNotContain("HELLO").contains("La cantine ferme", "Le pont rouvre");
        assertThat(found.errors()).contains("HELLO FROM A GUEST");
        named(
                found,
                Stream.of(
                        "enricher.redeclares",
                        "analysis.twin",
                        "analysis.unnamed",
                        "verb.twin",
                        "verb.unmade",
                        "verb.slow",
                        "source.twin",
                        "table.unnamed",
                        "activator.throws",
                        "activator.slow",
                        "needy",
                        "broken"));
        // Mentions are read again as the dossier opens, since who reads them changed.
        named(found, BadPlugins.enrichers().stream().map(Bad::name));
        assertThat(found.errors()).contains("no hands", "not today", "com.example.nowhere");
    }

    @Test
    @Order(3)
    void those_of_beffroi_read_on_and_no_undeclared_field_is_filled() throws Exception {
        Result facets = run("facets", "*", "--by", "language", "--dossier", "ville", "--format", "csv");
        assertThat(facets.out()).contains("fr");
        Result themes = run("count", "theme:\"everything\"", "--dossier", "ville");
        assertThat(themes.out().strip()).isEqualTo("0");
        // Those that never answer were seen, and would cost each of the starts that follow their limit.
        for (String slow : List.of("enricher.hangs", "verb.slow", "activator.slow")) {
            Files.delete(product.dropins().resolve(slow + ".jar"));
        }
    }

    @Test
    @Order(4)
    void the_help_holds_all_verbs_that_can_be_asked_and_names_the_others() throws Exception {
        Result help = run("--help");
        assertThat(help.code()).isZero();
        assertThat(help.out()).contains("search", "archive", "bad");
        named(help, Stream.of("verb.reserved"));
    }

    @Test
    @Order(5)
    void analyses_without_texts_are_listed_by_their_ids_and_answer_for_themselves() throws Exception {
        Result listed = run("analyses");
        assertThat(listed.code()).isZero();
        assertThat(listed.out()).contains("volume", "bad-throws", "analysis.bad-throws");
        named(listed, Stream.of("analysis.form"));
        Result failed = run("analyse", "bad-throws", "--times", "1", "--dossier", "ville");
        assertThat(failed.code()).isEqualTo(3);
        named(failed, Stream.of("analysis.throws"));
        Result empty = run("analyse", "bad-null", "--times", "1", "--dossier", "ville");
        assertThat(empty.code()).isEqualTo(3);
        named(empty, Stream.of("analysis.null"));
    }

    @Test
    @Order(6)
    void verbs_end_with_3_and_are_named() throws Exception {
        for (String verb : List.of("unfit", "null", "reserved")) {
            Result failed = run("bad", verb);
            assertThat(failed.code()).as(verb + failed.errors()).isEqualTo(3);
            named(failed, Stream.of("verb." + verb));
        }
        Result table = run("search", "*", "--dossier", "ville", "--format", "bad");
        assertThat(table.code()).isEqualTo(3);
        named(table, Stream.of("table.throws"));
    }

    @Test
    @Order(7)
    void a_visit_that_brings_nothing_at_all_stops_no_harvest() throws Exception {
        for (String kind : List.of("null", "unfit")) {
            Result added = run(
                    "sources",
                    "add",
                    "essai-" + kind,
                    "--kind",
                    "bad-" + kind,
                    "--dossier",
                    "ville",
                    "--purpose",
                    "essai",
                    "--basis",
                    "public-interest",
                    "--retention",
                    "365d",
                    "--rights",
                    "link");
            assertThat(added.code()).as(added.errors()).isZero();
        }
        Result harvest = run("harvest", "--dossier", "ville");
        named(harvest, Stream.of("source.null", "source.unfit"));
        assertThat(run("sources", "list", "--dossier", "ville").out()).contains("essai-null", "essai-unfit");
    }

    @Test
    @Order(8)
    void a_section_that_fails_is_missing_from_the_document_and_a_check_hides_no_other() throws Exception {
        product.well(
                "strategy",
                "new",
                "ville.strategy",
                "--template",
                "grande-ville",
                "--territory",
                "44109",
                "--without-plug-ins");
        Result report = run("strategy", "report", "ville.strategy", "--to", "ville.html");
        assertThat(report.code()).as(report.errors()).isZero();
        named(report, Stream.of("section.throws"));
        assertThat(folder.resolve("ville.html")).isNotEmptyFile();
        Result checked = run("strategy", "check", "ville.strategy");
        assertThat(checked.out()).contains("bad-check", "bad-check-hangs");
        named(checked, Stream.of("check.throws", "check.hangs"));
        Files.delete(product.dropins().resolve("check.hangs.jar"));
    }

    @Test
    @Order(9)
    void a_format_that_fails_is_named_and_leaves_no_file() throws Exception {
        Result table = run("search", "*", "--dossier", "ville", "--format", "bad");
        assertThat(table.code()).isNotZero();
        named(table, Stream.of("table.throws"));
        Result document = run("strategy", "report", "ville.strategy", "--to", "ville.bad");
        assertThat(document.code()).isNotZero();
        named(document, Stream.of("document.throws"));
        assertThat(folder.resolve("ville.bad")).doesNotExist();
    }

    @Test
    @Order(9)
    void an_erasure_goes_on_without_a_memory_that_fails_and_names_what_it_keeps() throws Exception {
        Result erased = run("privacy", "erase", "--author", "Écho", "--dossier", "ville", "--dry-run");
        assertThat(erased.code()).as(erased.errors()).isZero();
        named(erased, Stream.of("memory.throws"));
        assertThat(erased.out() + erased.errors()).contains("carnets");
    }

    @Test
    @Order(9)
    void an_import_goes_on_without_profiles_that_are_none() throws Exception {
        Result imported = run("import", "presse.csv", "--dossier", "ville");
        assertThat(imported.code()).as(imported.errors()).isZero();
        named(imported, Stream.of("profiles.null"));
    }

    @Test
    @Order(9)
    void without_plug_ins_there_is_nothing_of_them() throws Exception {
        Result quiet = product.run("count", "*", "--dossier", "ville", "--without-plug-ins");
        assertThat(quiet.code()).isZero();
        assertThat(quiet.out().strip()).isEqualTo("2");
        assertThat(quiet.errors()).doesNotContain("greffon", "HELLO");
    }

    @Test
    @Order(10)
    void why_one_does_not_work_is_said_and_disabled_it_is_silent() throws Exception {
        Result why = run("plugin", "why", "com.example.bad.verb.unmade");
        assertThat(why.out()).contains("1.2.3", "verb.unmade.jar", "no hands");
        product.well("plugin", "disable", "com.example.bad.verb.unmade", "--without-plug-ins");
        assertThat(run("plugin", "list").errors()).doesNotContain("no hands");
    }

    @Test
    @Order(11)
    void one_that_ends_the_program_is_named_ends_it_with_3_and_does_not_start_again() throws Exception {
        try (Stream<Path> all = Files.list(product.dropins())) {
            for (Path jar : (Iterable<Path>) all::iterator) {
                Files.delete(jar);
            }
        }
        jars.make(List.of(BadPlugins.endingLater()), product.dropins());
        BadJars.allow(product.dropins(), product.configuration().resolve("plug-ins.json"));
        Result half = run("bad", "quits");
        assertThat(half.code()).isEqualTo(3);
        named(half, Stream.of("verb.quits"));
        jars.make(List.of(BadPlugins.ending()), product.dropins());
        BadJars.allow(product.dropins(), product.configuration().resolve("plug-ins.json"));
        Result ended = run("count", "*", "--dossier", "ville");
        assertThat(ended.code()).isEqualTo(3);
        assertThat(ended.out()).isEmpty();
        named(ended, Stream.of("verb.ends"));
        Result next = run("count", "*", "--dossier", "ville");
        assertThat(next.code()).isZero();
        assertThat(next.out().strip()).isEqualTo("2");
        named(next, Stream.of("verb.ends"));
        product.well("plugin", "enable", "com.example.bad.verb.ends");
        assertThat(run("count", "*", "--dossier", "ville").code()).isEqualTo(3);
    }
}
