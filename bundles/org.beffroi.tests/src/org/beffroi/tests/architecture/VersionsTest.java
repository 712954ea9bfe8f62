package org.beffroi.tests.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.osgi.util.ManifestElement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.osgi.framework.Version;
import org.osgi.framework.VersionRange;

/**
 * What an exported package says of itself to compilers and to OSGi: its version, that nothing is null there unless it says so,
 * and which of its types others implement. {@code docs/api.md} says what follows from it; the baseline test of
 * {@code org.beffroi.bench} says when a version has to be stepped.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class VersionsTest {

    private static final String VERSION = "org.osgi.annotation.versioning.Version";
    private static final String PROVIDER = "org.osgi.annotation.versioning.ProviderType";
    private static final String CONSUMER = "org.osgi.annotation.versioning.ConsumerType";
    private static final String NULL_MARKED = "org.jspecify.annotations.NullMarked";
    /** Getters that EMF generates answer null for what is not set, and nobody can mark them. */
    private static final String GENERATED = "org.beffroi.strategy.model";

    private final Project project = Project.here();
    private final JavaClasses classes = project.classes();
    private final Map<String, String> versions = versions();

    @Test
    void the_manifest_says_the_version_that_the_package_says() {
        Map<String, String> said = new TreeMap<>();
        versions.keySet()
                .forEach(name -> said.put(name, annotation(name, VERSION).orElse("no @Version in package-info.java")));
        assertThat(said).isNotEmpty().isEqualTo(versions);
    }

    @Test
    void no_version_is_below_the_first_that_is_compared() {
        assertThat(versions).allSatisfy((name, version) -> assertThat(version)
                .as("version of %s: bnd compares nothing below 1.0.0", name)
                .matches("[1-9]\\d*\\.\\d+\\.\\d+"));
    }

    @Test
    void nothing_is_null_in_what_is_exported_unless_it_says_so() {
        Set<String> marked = versions.keySet().stream()
                .filter(name -> annotated(name, NULL_MARKED))
                .collect(Collectors.toSet());
        Set<String> expected = new TreeSet<>(versions.keySet());
        expected.remove(GENERATED);
        assertThat(marked).as("@NullMarked in package-info.java").isEqualTo(expected);
    }

    /** bnd takes an interface that says neither for one that others implement: one more method would be a major step. */
    @Test
    void an_exported_type_that_can_be_implemented_says_by_whom() {
        List<String> silent = classes.stream()
                .filter(type -> versions.containsKey(type.getPackageName()))
                .filter(VersionsTest::isToImplement)
                .filter(type -> type.isAnnotatedWith(PROVIDER) == type.isAnnotatedWith(CONSUMER))
                .map(JavaClass::getName)
                .sorted()
                .toList();
        assertThat(silent)
                .as("exported types with neither or both of @ProviderType and @ConsumerType")
                .isEmpty();
    }

    /**
     * Who implements what only we implement is broken by one more method: such a bundle takes no other minor version. All others
     * take every one up to the next major version.
     */
    @Test
    void plug_ins_and_leaves_import_the_versions_that_fit_them() {
        List<String> wrong = new ArrayList<>();
        for (String bundle : DirectionTest.LEAVES) {
            if (project.bundles().contains(bundle)) {
                Set<String> provided = provided(bundle);
                ApiTest.header(project, bundle, "Import-Package").stream()
                        .filter(element -> versions.containsKey(element.getValue()))
                        .filter(element -> !fits(element, provided.contains(element.getValue())))
                        .forEach(element -> wrong.add(bundle + ": " + element.getValue() + " in "
                                + range(element.getValue(), provided.contains(element.getValue()))));
            }
        }
        assertThat(wrong)
                .as("imports to be written with these ranges, or with a higher minor version as their lower end")
                .isEmpty();
    }

    private boolean fits(ManifestElement imported, boolean provided) {
        String said = imported.getAttribute("version");
        if (said == null) {
            return false;
        }
        VersionRange range = new VersionRange(said);
        return range.includes(Version.parseVersion(versions.get(imported.getValue())))
                && new VersionRange(range(imported.getValue(), provided))
                        .getRight()
                        .equals(range.getRight());
    }

    /** Range of a package for somebody who implements one of its provider types, or who does not. */
    private String range(String name, boolean provided) {
        Version version = Version.parseVersion(versions.get(name));
        return provided
                ? String.format(
                        Locale.ROOT,
                        "[%d.%d,%d.%d)",
                        version.getMajor(),
                        version.getMinor(),
                        version.getMajor(),
                        version.getMinor() + 1)
                : String.format(Locale.ROOT, "[%d.0,%d)", version.getMajor(), version.getMajor() + 1);
    }

    /** Packages of which a bundle implements a provider type. */
    private Set<String> provided(String bundle) {
        return project.classesOf(List.of(bundle)).stream()
                .flatMap(type -> type.getAllRawInterfaces().stream())
                .map(JavaClass::getName)
                .filter(name -> classes.contain(name) && classes.get(name).isAnnotatedWith(PROVIDER))
                .map(name -> classes.get(name).getPackageName())
                .collect(Collectors.toSet());
    }

    private static boolean isToImplement(JavaClass type) {
        boolean seen = type.getModifiers().contains(JavaModifier.PUBLIC)
                && type.getEnclosingClass()
                        .map(outer -> outer.getModifiers().contains(JavaModifier.PUBLIC))
                        .orElse(true);
        return seen
                && !type.isAnnotation()
                && !type.isEnum()
                && (type.isInterface() || type.getModifiers().contains(JavaModifier.ABSTRACT));
    }

    /** Of what is exported for everybody, by whatever bundle; what is for friends is promised to nobody. */
    private Map<String, String> versions() {
        Map<String, String> versions = new TreeMap<>();
        for (String bundle : project.bundles()) {
            for (ManifestElement export : ApiTest.header(project, bundle, "Export-Package")) {
                if (export.getDirective("x-friends") == null) {
                    versions.put(export.getValue(), String.valueOf(export.getAttribute("version")));
                }
            }
        }
        return versions;
    }

    private Optional<String> annotation(String name, String type) {
        return packageInfo(name)
                .flatMap(info -> info.tryGetAnnotationOfType(type))
                .flatMap(found -> ((JavaAnnotation<?>) found).get("value"))
                .map(String::valueOf);
    }

    private boolean annotated(String name, String type) {
        return packageInfo(name).filter(info -> info.isAnnotatedWith(type)).isPresent();
    }

    private Optional<JavaClass> packageInfo(String name) {
        String info = name + ".package-info";
        if (!name.equals(GENERATED)) {
            return classes.contain(info) ? Optional.of(classes.get(info)) : Optional.empty();
        }
        // Left out of the project's classes, whose rules generated ones do not keep.
        return Optional.of(new ClassFileImporter()
                .importPath(project.folder("org.beffroi.strategy")
                        .resolve("target/classes/" + info.replace('.', '/') + ".class"))
                .get(info));
    }
}
