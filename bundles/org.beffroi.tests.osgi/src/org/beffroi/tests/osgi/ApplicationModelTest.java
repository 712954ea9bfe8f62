package org.beffroi.tests.osgi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beffroi.tests.architecture.Project;
import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The application model and the extensions speak through keys that have texts, and name classes that exist. */
class ApplicationModelTest {

    private static final Pattern SPOKEN = Pattern.compile("\\b(?:label|tooltip|description|commandName)=\"([^\"]+)\"");
    private static final Pattern CLASS = Pattern.compile("bundleclass://([^/\"]+)/([\\w.$]+)\"");
    private static final String WORKBENCH = "org.beffroi.workbench";
    private static final String STRATEGY = "org.beffroi.workbench.strategy";
    private static final String OBSERVATORY = "org.beffroi.workbench.observatory";

    private final Project project = Project.here();

    @ParameterizedTest
    @ValueSource(strings = {WORKBENCH, STRATEGY, OBSERVATORY})
    void every_label_is_a_key(String bundle) {
        assertThat(spoken(bundle))
                .as("labels of the application model, names of the product aside")
                .allMatch(label -> label.startsWith("%") || label.equals("Beffroi"));
    }

    @ParameterizedTest
    @ValueSource(strings = {WORKBENCH, STRATEGY, OBSERVATORY})
    void every_key_has_a_text_in_both_languages(String bundle) {
        Set<String> keys = spoken(bundle)
                .filter(label -> label.startsWith("%"))
                .map(label -> label.substring(1))
                .collect(Collectors.toCollection(TreeSet::new));
        for (String ending : List.of(".properties", "_fr.properties")) {
            assertThat(texts(bundle, ending))
                    .as("texts of " + bundle + " in …" + ending)
                    .containsAll(keys);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {WORKBENCH, STRATEGY, OBSERVATORY})
    void every_class_it_names_exists(String bundle) {
        assertThat(CLASS.matcher(model(bundle)).results().toList()).isNotEmpty().allSatisfy(named -> assertThat(
                        Platform.getBundle(named.group(1)).loadClass(named.group(2)))
                .isNotNull());
    }

    private Stream<String> spoken(String bundle) {
        return SPOKEN.matcher(model(bundle)).results().map(found -> found.group(1));
    }

    private String model(String bundle) {
        Path folder = project.folder(bundle);
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".e4xmi") || file.endsWith("plugin.xml"))
                    .sorted()
                    .map(Project::text)
                    .collect(Collectors.joining("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The keys of the file that the manifest points the platform to. */
    private Set<String> texts(String bundle, String ending) {
        String base = project.manifest(bundle).getMainAttributes().getValue("Bundle-Localization");
        if (base == null) {
            return Set.of();
        }
        Path file = project.folder(bundle).resolve("src").resolve(base + ending);
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
        return texts.stringPropertyNames();
    }
}
