package org.beffroi.tests.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.ArchConfiguration;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Manifest;
import java.util.stream.Stream;

/** The project on disk, as the rules look at it: its bundles, what was compiled of each, its sources and its manifests. */
public final class Project {

    /** Classes that EMF generates have their own ways: factories and packages that know each other, an instance of each. */
    private static final String GENERATED = "/org/beffroi/strategy/model/";

    private static final String TESTS = "org.beffroi.tests";

    private final Path root;

    private Project(Path root) {
        this.root = root;
    }

    /** The project that this test was started in: the first folder upwards that holds {@code mvnw}. */
    public static Project here() {
        Path folder = Path.of("").toAbsolutePath();
        while (folder != null && !Files.exists(folder.resolve("mvnw"))) {
            folder = folder.getParent();
        }
        assertThat(folder)
                .as("a folder with mvnw, from the working folder upwards")
                .isNotNull();
        return new Project(folder);
    }

    /** Folder of the project. */
    public Path root() {
        return root;
    }

    /** Names of all bundles, in order. */
    public List<String> bundles() {
        try (Stream<Path> folders = Files.list(root.resolve("bundles"))) {
            return folders.filter(folder -> Files.exists(folder.resolve("META-INF/MANIFEST.MF")))
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether a bundle holds tests alone: those that need OSGi, a display or the built products. */
    public static boolean isTests(String bundle) {
        return bundle.equals("org.beffroi.acceptance") || bundle.equals(TESTS) || isFragment(bundle);
    }

    /** Whether a bundle holds tests that run with the kit of the bundle of tests: a fragment of it, for each run of its own. */
    public static boolean isFragment(String bundle) {
        return bundle.startsWith(TESTS + ".");
    }

    /** Whether a bundle holds no class, but pictures that the tests take. */
    public static boolean isPictures(String bundle) {
        return bundle.equals("org.beffroi.help");
    }

    /** Classes of the product's bundles, benchmarks and test kit included, of the bundles of tests not. */
    public JavaClasses classes() {
        return classesOf(bundles().stream()
                .filter(bundle -> !isTests(bundle) && !isPictures(bundle))
                .toList());
    }

    /** Classes of some bundles, as compiled. */
    public JavaClasses classesOf(List<String> bundles) {
        List<Path> compiled = bundles.stream()
                .map(bundle -> folder(bundle).resolve("target/classes"))
                .toList();
        assertThat(compiled).allSatisfy(folder -> assertThat(folder).isDirectory());
        // Looking up the JDK's classes too would take most of a minute, and no rule asks what they are made of.
        ArchConfiguration.get().setResolveMissingDependenciesFromClassPath(false);
        return new ClassFileImporter()
                .withImportOption(place -> !place.contains(GENERATED))
                .importPaths(compiled);
    }

    /** Folder of a bundle. */
    public Path folder(String bundle) {
        return root.resolve("bundles").resolve(bundle);
    }

    /** The manifest of a bundle, as written by hand. */
    public Manifest manifest(String bundle) {
        try (InputStream in = Files.newInputStream(folder(bundle).resolve("META-INF/MANIFEST.MF"))) {
            return new Manifest(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Files of a bundle's {@code src} whose name ends so. */
    public List<Path> sources(String bundle, String ending) {
        return files(folder(bundle).resolve("src"), ending);
    }

    /** Files of a bundle's {@code test} whose name ends so. */
    public List<Path> tests(String bundle, String ending) {
        return files(folder(bundle).resolve("test"), ending);
    }

    /** Class files of a bundle. */
    public List<Path> compiled(String bundle) {
        return files(folder(bundle).resolve("target/classes"), ".class");
    }

    private static List<Path> files(Path folder, String ending) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Text of a file. */
    public static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
