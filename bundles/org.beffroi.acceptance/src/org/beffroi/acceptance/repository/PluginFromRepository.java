package org.beffroi.acceptance.repository;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.beffroi.acceptance.product.BuiltProduct;
import org.beffroi.acceptance.product.BuiltProduct.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What p2's director made of two copies of the command line as it was built. Into the one it installed a plug-in from its
 * author's repository. Into the other one too, where it was run once, then taken away, and the windows installed from our
 * repository. Run by {@code releng/installed}, which lets the director work before.
 */
class PluginFromRepository {

    private static final String PLUG_IN = "com.example.kiosque";
    private static final Path INSTALLED = BuiltProduct.root().resolve("releng/installed/target");

    @TempDir
    private Path folder;

    @Test
    void installed_its_analysis_is_there_and_nobody_is_asked() throws Exception {
        Result listed = copy("kiosque").run("analyses");
        assertThat(listed.code()).as(listed.errors()).isZero();
        assertThat(listed.out()).contains("volume", "kiosque-weekdays", "quel jour de la semaine");
        assertThat(listed.errors()).doesNotContain("SHA-256", "Exception");
    }

    @Test
    void installed_its_field_is_read() throws Exception {
        BuiltProduct product = copy("kiosque");
        product.well("new", "ville", "--name", "Essai");
        Files.writeString(folder.resolve("presse.csv"), """
            title,text,author,date,type,network,outlet
            Le pont rouvre,Bravo,Le Fanal,2026-03-03,article,press,Le Fanal
            La cantine de l’école au régime après la colère,Oui,Écho,2026-03-04,article,press,Écho
            """);
        product.well("import", "presse.csv", "--dossier", "ville");
        assertThat(product.well("count", "manchette:courte", "--dossier", "ville")
                        .strip())
                .isEqualTo("1");
    }

    @Test
    void installed_it_is_no_dropped_jar() throws Exception {
        assertThat(copy("kiosque").well("plugin", "list")).doesNotContain(PLUG_IN);
    }

    @Test
    void without_plug_ins_it_is_still_there() throws Exception {
        assertThat(copy("kiosque").well("analyses", "--without-plug-ins")).contains("kiosque-weekdays");
    }

    @Test
    void taken_away_there_is_nothing_of_it() throws Exception {
        assertThat(Files.readString(INSTALLED.resolve("started.txt"))).contains("kiosque-weekdays");
        assertThat(bundles(copy("kiosque").home())).anyMatch(bundle -> bundle.startsWith(PLUG_IN + ","));
        BuiltProduct product = copy("workbench");
        assertThat(bundles(product.home())).noneMatch(bundle -> bundle.startsWith(PLUG_IN + ","));
        assertThat(product.well("analyses")).contains("volume").doesNotContain("kiosque");
    }

    @Test
    void the_windows_of_the_repository_make_the_other_product_of_the_command_line() throws Exception {
        Path windows = home(BuiltProduct.root().resolve("releng/product/target/products/beffroi"));
        assertThat(bundles(windows)).anyMatch(bundle -> bundle.startsWith("org.beffroi.workbench,"));
        assertThat(bundles(copy("workbench").home())).containsExactlyInAnyOrderElementsOf(bundles(windows));
    }

    private BuiltProduct copy(String name) throws IOException {
        return new BuiltProduct(folder, home(INSTALLED.resolve(name)));
    }

    /** Where a product is within the folders that Maven made for it. */
    private static Path home(Path within) throws IOException {
        return BuiltProduct.only(within, "org.eclipse.equinox.launcher_")
                .getParent()
                .getParent();
    }

    /** Bundles that a product starts with, with their versions. */
    private static List<String> bundles(Path home) throws IOException {
        Path list = home.resolve("configuration/org.eclipse.equinox.simpleconfigurator/bundles.info");
        return Files.readAllLines(list).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.substring(0, line.indexOf(',', line.indexOf(',') + 1)))
                .toList();
    }
}
