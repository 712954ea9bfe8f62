package org.beffroi.acceptance.repository;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.beffroi.acceptance.product.BuiltProduct;
import org.junit.jupiter.api.Test;

/** The p2 repository as it was built: its features, its categories, its sources. Run by {@code releng/installed}. */
class ContentsOfRepository {

    private static final Path REPOSITORY = BuiltProduct.root().resolve("releng/repository/target/repository");

    /** Pictures alone. */
    private static final String WITHOUT_SOURCES = "org.beffroi.help_";

    private static final Path PLUGINS = REPOSITORY.resolve("plugins");

    @Test
    void features_are_named_in_both_languages() throws IOException {
        assertThat(unit("org.beffroi.feature.headless.feature.group"))
                .contains("value='Beffroi, command line'", "name='fr.name' value='Beffroi, ligne de commande'");
        assertThat(unit("org.beffroi.feature.workbench.feature.group"))
                .contains("value='Beffroi, workbench'", "name='fr.name' value='Beffroi, poste de travail'");
        assertThat(unit("org.beffroi.feature.sdk.feature.group"))
                .contains("name='fr.name' value='Beffroi, pour écrire des greffons'");
    }

    @Test
    void categories_hold_the_features_and_are_named_in_both_languages() throws IOException {
        List<String> categories = units().filter(unit -> unit.contains("p2.type.category' value='true'"))
                .toList();
        assertThat(categories).hasSize(2);
        assertThat(categories).anySatisfy(category -> assertThat(category)
                .contains("value='%program'", "feature.workbench.feature.group", "feature.headless.feature.group"));
        assertThat(categories).anySatisfy(category -> assertThat(category)
                .contains(
                        "value='%authors'",
                        "feature.sdk.feature.group",
                        "name='fr.authors' value='Pour écrire des greffons'",
                        "name='df_LT.authors' value='For authors of plug-ins'"));
    }

    @Test
    void each_bundle_of_ours_has_its_sources_beside_it() throws IOException {
        List<String> ours = jars().filter(jar -> jar.startsWith("org.beffroi.")).toList();
        List<String> bundles = ours.stream()
                .filter(jar -> !jar.contains(".source_") && !jar.startsWith(WITHOUT_SOURCES))
                .toList();
        assertThat(bundles).hasSizeGreaterThan(12).allSatisfy(jar -> assertThat(ours)
                .contains(jar.replace("_", ".source_")));
        try (JarFile sources = new JarFile(
                BuiltProduct.only(PLUGINS, "org.beffroi.core.source_").toFile())) {
            assertThat(sources.getEntry("org/beffroi/core/mention/Mention.java"))
                    .isNotNull();
            assertThat(sources.getManifest().getMainAttributes().getValue("Eclipse-SourceBundle"))
                    .startsWith("org.beffroi.core;version=");
        }
    }

    @Test
    void what_is_for_us_alone_is_not_in_it() throws IOException {
        assertThat(jars())
                .isNotEmpty()
                .noneMatch(jar -> jar.startsWith("org.beffroi.tests")
                        || jar.startsWith("org.beffroi.acceptance")
                        || jar.startsWith("org.beffroi.bench")
                        || jar.startsWith("com.example."));
    }

    private static Stream<String> jars() throws IOException {
        try (Stream<Path> files = Files.list(PLUGINS)) {
            return files.map(file -> file.getFileName().toString()).toList().stream();
        }
    }

    private static String unit(String id) throws IOException {
        return units().filter(unit -> unit.startsWith(" id='" + id + "'"))
                .findFirst()
                .orElseThrow(() -> new AssertionError(id + " is not in " + REPOSITORY));
    }

    /** What p2 knows of each thing that can be installed, as it is written. */
    private static Stream<String> units() throws IOException {
        try (JarFile content = new JarFile(REPOSITORY.resolve("content.jar").toFile());
                InputStream in = content.getInputStream(content.getEntry("content.xml"))) {
            return Stream.of(new String(in.readAllBytes(), StandardCharsets.UTF_8).split("<unit"));
        }
    }
}
