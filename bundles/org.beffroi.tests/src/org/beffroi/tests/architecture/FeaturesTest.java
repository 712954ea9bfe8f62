package org.beffroi.tests.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is shipped: the products and the p2 repository are made of features, and each bundle of ours has its place in one. */
class FeaturesTest {

    private static final String HEADLESS = "org.beffroi.feature.headless";
    private static final String WORKBENCH = "org.beffroi.feature.workbench";
    private static final String SDK = "org.beffroi.feature.sdk";
    private static final String TESTING = "org.beffroi.testing";
    private static final Set<String> SHIPPED_NOWHERE = Set.of("com.example.kiosque", "org.beffroi.bench");

    private static final Pattern PLUGIN = Pattern.compile("<plugin id=\"([^\"]+)\"");
    private static final Pattern KEY = Pattern.compile("[>\"]%([a-z.]+)[<\"]");

    private final Project project = Project.here();

    @Test
    void each_bundle_of_the_products_is_in_one_feature() {
        List<String> ours = Stream.of(HEADLESS, WORKBENCH)
                .flatMap(feature -> plugins(feature).stream())
                .filter(plugin -> plugin.startsWith("org.beffroi."))
                .toList();
        assertThat(ours)
                .containsExactlyInAnyOrderElementsOf(published().stream()
                        .filter(bundle -> !bundle.equals(TESTING))
                        .toList());
    }

    @Test
    void windows_are_in_the_workbench_alone() {
        assertThat(plugins(HEADLESS))
                .contains("org.beffroi.cli")
                .noneMatch(
                        plugin -> plugin.contains(".workbench") || plugin.contains(".swt") || plugin.contains(".e4."));
        assertThat(text(WORKBENCH)).contains("<includes id=\"" + HEADLESS + "\"");
    }

    @Test
    void authors_get_what_they_build_upon_and_the_sources_of_all() {
        Set<String> expected = published().stream()
                .filter(bundle -> !Project.isPictures(bundle))
                .map(bundle -> bundle + ".source")
                .collect(Collectors.toCollection(TreeSet::new));
        expected.addAll(Set.of("org.beffroi.core", "org.beffroi.strategy", TESTING, "org.jspecify.jspecify"));
        assertThat(plugins(SDK)).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void products_are_made_of_features_alone() {
        assertThat(product("headless")).contains("type=\"features\"", "<feature id=\"" + HEADLESS + "\"");
        assertThat(product("beffroi")).contains("type=\"features\"", "<feature id=\"" + WORKBENCH + "\"");
        assertThat(product("headless") + product("beffroi")).doesNotContain("<plugins>");
    }

    @Test
    void the_repository_shows_every_feature() throws IOException {
        String categories = Project.text(releng("repository/category.xml"));
        try (Stream<Path> folders = Files.list(project.root().resolve("features"))) {
            List<String> features = folders.filter(folder -> Files.exists(folder.resolve("feature.xml")))
                    .map(folder -> folder.getFileName().toString())
                    .toList();
            assertThat(features).contains(HEADLESS, WORKBENCH, SDK).allSatisfy(feature -> assertThat(categories)
                    .contains("<feature id=\"" + feature + "\""));
        }
    }

    @Test
    void what_is_installed_says_what_it_is_in_both_languages() {
        for (String feature : List.of(HEADLESS, WORKBENCH, SDK)) {
            Path folder = project.root().resolve("features").resolve(feature);
            hasBothLanguages(folder.resolve("feature.xml"), folder, "feature");
        }
        hasBothLanguages(releng("repository/category.xml"), releng("repository"), "site");
    }

    private static void hasBothLanguages(Path said, Path folder, String name) {
        Set<String> asked = KEY.matcher(Project.text(said))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
        assertThat(asked).isNotEmpty();
        for (String file : List.of(name + ".properties", name + "_fr.properties")) {
            Path texts = folder.resolve(file);
            assertThat(properties(texts).stringPropertyNames())
                    .as(texts.toString())
                    .isEqualTo(asked);
            // p2 reads them as ISO 8859-1, which knows no ’.
            assertThat(StandardCharsets.US_ASCII.newEncoder().canEncode(Project.text(texts)))
                    .as("%s with \\u… for all that is not ASCII", texts)
                    .isTrue();
        }
    }

    private List<String> published() {
        return project.bundles().stream()
                .filter(bundle -> !SHIPPED_NOWHERE.contains(bundle) && !Project.isTests(bundle))
                .toList();
    }

    private List<String> plugins(String feature) {
        return PLUGIN.matcher(text(feature))
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private String text(String feature) {
        return Project.text(project.root().resolve("features").resolve(feature).resolve("feature.xml"));
    }

    private String product(String name) {
        return Project.text(releng("product/" + name + ".product"));
    }

    private Path releng(String path) {
        return project.root().resolve("releng").resolve(path);
    }

    private static Properties properties(Path file) {
        Properties properties = new Properties();
        try (InputStream in = Files.newInputStream(file)) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
