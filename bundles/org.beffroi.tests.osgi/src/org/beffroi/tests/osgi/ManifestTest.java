package org.beffroi.tests.osgi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beffroi.tests.architecture.Project;
import org.eclipse.osgi.util.ManifestElement;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.FrameworkUtil;

/**
 * Each manifest says what its bundle uses and offers, no more and no less.
 *
 * <p>The compiler sees whole jars; only OSGi hides what was not asked for. So what the classes name is loaded here through the
 * bundle itself, as it will be in the product.
 */
class ManifestTest {

    /** Annotations that are gone when the program runs, or that nobody asks for then. */
    private static final Set<String> ONLY_FOR_THE_COMPILER = Set.of(
            "org.osgi.annotation.versioning",
            "org.osgi.service.component.annotations",
            "org.apiguardian.api",
            "org.jspecify.annotations");

    /** Its tests are run with the built products, where they load what they name or fail. */
    private static final String RUN_ELSEWHERE = "org.beffroi.acceptance";

    /** What fragments name is loaded, and so imported, by it; each fragment runs on its own. */
    private static final String HOST = "org.beffroi.tests";

    /** Lambdas of tests become types of these, which no import names. */
    private static final Set<String> INFERRED =
            Set.of("org.assertj.core.api.iterable", "org.junit.jupiter.api.function");

    private static final Pattern NAMED =
            Pattern.compile("^import (?:static )?([a-z0-9_.]+)\\.[A-Z]", Pattern.MULTILINE);

    private final Project project = Project.here();

    @TestFactory
    Stream<DynamicTest> whatever_a_bundle_names_can_be_loaded_by_it() {
        return project.bundles().stream()
                .filter(bundle ->
                        !bundle.equals(RUN_ELSEWHERE) && !Project.isFragment(bundle) && !Project.isPictures(bundle))
                .map(bundle -> DynamicTest.dynamicTest(bundle, () -> assertThat(missingFrom(bundle))
                        .as("packages to add to Import-Package of " + bundle)
                        .isEmpty()));
    }

    @TestFactory
    Stream<DynamicTest> whatever_a_bundle_imports_is_used() {
        return project.bundles().stream()
                .map(bundle -> DynamicTest.dynamicTest(
                        bundle, () -> assertThat(without(packagesOf(bundle, "Import-Package"), packagesNamedIn(bundle)))
                                .as("packages to take from Import-Package of " + bundle)
                                .isEmpty()));
    }

    @TestFactory
    Stream<DynamicTest> whatever_a_bundle_exports_is_there() {
        return project.bundles().stream()
                .map(bundle -> DynamicTest.dynamicTest(
                        bundle, () -> assertThat(without(packagesOf(bundle, "Export-Package"), ownPackages(bundle)))
                                .as("packages to take from Export-Package of " + bundle)
                                .isEmpty()));
    }

    private Set<String> missingFrom(String name) {
        Bundle bundle = running(name);
        Set<String> missing = new TreeSet<>();
        for (String named : namesIn(name)) {
            try {
                bundle.loadClass(named);
            } catch (ClassNotFoundException e) {
                missing.add(packageOf(named));
            } catch (NoClassDefFoundError e) {
                // Found, and in need of something of its own that is optional there.
                assertThat(e.getMessage()).isNotNull();
            }
        }
        missing.removeAll(ONLY_FOR_THE_COMPILER);
        // Named in the manifest as what may be absent, such as the office that a harness drives where it is installed.
        missing.removeAll(optionalOf(name));
        return missing;
    }

    private Set<String> packagesNamedIn(String bundle) {
        Set<String> named =
                namesIn(bundle).stream().map(ManifestTest::packageOf).collect(Collectors.toSet());
        named.addAll(ONLY_FOR_THE_COMPILER);
        if (bundle.equals(HOST)) {
            named.addAll(INFERRED);
            project.bundles().stream()
                    .filter(Project::isFragment)
                    .flatMap(fragment -> project.sources(fragment, ".java").stream())
                    .flatMap(file -> NAMED.matcher(Project.text(file)).results())
                    .forEach(found -> named.add(found.group(1)));
        }
        return named;
    }

    private Set<String> namesIn(String bundle) {
        Set<String> names = new TreeSet<>();
        for (Path file : project.compiled(bundle)) {
            try {
                names.addAll(ClassNames.in(file));
            } catch (IOException e) {
                throw new UncheckedIOException("cannot read " + file, e);
            }
        }
        return names;
    }

    private static String packageOf(String className) {
        return className.substring(0, className.lastIndexOf('.'));
    }

    private Set<String> ownPackages(String bundle) {
        Path classes = project.folder(bundle).resolve("target/classes");
        return project.compiled(bundle).stream()
                .map(file -> classes.relativize(file.getParent())
                        .toString()
                        .replace(file.getFileSystem().getSeparator(), "."))
                .collect(Collectors.toSet());
    }

    private Set<String> optionalOf(String bundle) {
        return elementsOf(bundle, "Import-Package").stream()
                .filter(element -> "optional".equals(element.getDirective("resolution")))
                .map(ManifestElement::getValue)
                .collect(Collectors.toSet());
    }

    private Set<String> packagesOf(String bundle, String header) {
        return elementsOf(bundle, header).stream()
                .map(ManifestElement::getValue)
                .collect(Collectors.toSet());
    }

    private List<ManifestElement> elementsOf(String bundle, String header) {
        try {
            ManifestElement[] elements = ManifestElement.parseHeader(
                    header, project.manifest(bundle).getMainAttributes().getValue(header));
            return elements == null ? List.of() : List.of(elements);
        } catch (BundleException e) {
            throw new IllegalStateException(bundle + ": " + header + " cannot be read", e);
        }
    }

    private static Set<String> without(Set<String> packages, Set<String> others) {
        Set<String> left = new TreeSet<>(packages);
        left.removeAll(others);
        return left;
    }

    private static Bundle running(String name) {
        return Arrays.stream(FrameworkUtil.getBundle(ManifestTest.class)
                        .getBundleContext()
                        .getBundles())
                .filter(bundle -> bundle.getSymbolicName().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError(name + " is not among the bundles that run here"));
    }
}
