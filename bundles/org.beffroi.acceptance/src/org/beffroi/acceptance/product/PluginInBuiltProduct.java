package org.beffroi.acceptance.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.beffroi.acceptance.product.BuiltProduct.Result;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/**
 * A jar of somebody else, dropped into the folder of the command line as it was built: what it contributes is there, and a
 * jar that is broken is named and does no harm. Run by the build of the product, {@code releng/product}, in processes of
 * their own; the tests follow one another.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PluginInBuiltProduct {

    private static final String PLUG_IN = "com.example.kiosque";

    @TempDir
    static Path folder;

    private static BuiltProduct product;

    @BeforeAll
    static void a_copy_of_the_product() throws IOException {
        product = BuiltProduct.copiedTo(folder);
    }

    private static Result run(String... words) throws IOException, InterruptedException {
        return product.run(words);
    }

    private static String well(String... words) throws IOException, InterruptedException {
        return product.well(words);
    }

    @Test
    @Order(1)
    void without_it_there_is_nothing_of_it() throws Exception {
        assertThat(well("analyses")).contains("volume").doesNotContain("kiosque");
    }

    @Test
    @Order(2)
    void dropped_it_is_there_and_a_broken_one_beside_it_is_named() throws Exception {
        Path dropins = product.dropins();
        Path jar = BuiltProduct.only(
                BuiltProduct.root().resolve("bundles").resolve(PLUG_IN).resolve("target"), PLUG_IN);
        Files.copy(jar, dropins.resolve("kiosque.jar"));
        Files.writeString(dropins.resolve("broken.jar"), "this is no jar");
        Result asked = run("analyses");
        assertThat(asked.out()).as("nobody said yes yet").contains("volume").doesNotContain("kiosque");
        assertThat(asked.errors()).contains(PLUG_IN, "SHA-256", "beffroi plugin enable " + PLUG_IN);
        assertThat(well("plugin", "list", "--format", "csv")).contains(PLUG_IN, "kiosque.jar", "broken.jar");
        well("plugin", "enable", PLUG_IN);
        Result listed = run("analyses");
        assertThat(listed.code()).isZero();
        assertThat(listed.out()).contains("volume", "kiosque-weekdays", "quel jour de la semaine");
        assertThat(listed.errors())
                .contains("broken.jar")
                .doesNotContain("kiosque.jar")
                .doesNotContain("Exception");
    }

    @Test
    @Order(3)
    void its_field_is_read_and_counted() throws Exception {
        well("new", "ville", "--name", "Essai");
        Files.writeString(folder.resolve("presse.csv"), """
            title,text,author,date,type,network,outlet
            Le pont rouvre,Bravo,Le Fanal,2026-03-03,article,press,Le Fanal
            La cantine de l’école au régime après la colère,Oui,Écho,2026-03-04,article,press,Écho
            """);
        well("import", "presse.csv", "--dossier", "ville");
        assertThat(well("facets", "*", "--by", "manchette", "--dossier", "ville", "--format", "csv"))
                .contains("short", "medium");
        assertThat(well("count", "manchette:courte", "--dossier", "ville").strip())
                .isEqualTo("1");
    }

    @Test
    @Order(4)
    void its_analysis_answers_in_words_and_draws_its_figure() throws Exception {
        assertThat(well("analyse", "kiosque-weekdays", "--help")).contains("titles");
        assertThat(well("alerts", "add", "--help")).contains("kiosque-board", "mattermost");
        assertThat(well("analyse", "kiosque-weekdays", "--dossier", "ville")).contains("mardi", "mercredi", "Le Fanal");
        assertThat(well("analyse", "kiosque-weekdays", "--dossier", "ville", "--format", "svg"))
                .contains("<svg", "mardi");
    }

    @Test
    @Order(5)
    void its_source_is_among_the_kinds() throws Exception {
        Result refused = run(
                "sources",
                "add",
                "essai",
                "--kind",
                "nosuch",
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
        assertThat(refused.code()).isNotZero();
        assertThat(refused.errors()).contains("nosuch").contains("kiosque");
    }

    @Test
    @Order(6)
    void its_analysis_is_a_line_of_a_digest() throws Exception {
        // All dates: of the digest's last seven days the archive, which ends in March, says nothing.
        well(
                "digests",
                "add",
                "presse",
                "--analysis",
                "kiosque-weekdays; titles=3",
                "--period",
                "all",
                "--dossier",
                "ville");
        assertThat(well("digest", "presse", "--format", "html", "--dossier", "ville"))
                .contains("Titres par jour de la semaine", "mardi", "<svg");
    }

    @Test
    @Order(7)
    void taken_away_it_is_gone_and_the_dossier_opens_as_before() throws Exception {
        Files.delete(product.dropins().resolve("kiosque.jar"));
        assertThat(well("analyses")).doesNotContain("kiosque");
        assertThat(well("count", "*", "--dossier", "ville").strip()).isEqualTo("2");
    }
}
