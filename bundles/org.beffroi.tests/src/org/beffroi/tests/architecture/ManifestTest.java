package org.beffroi.tests.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    private final Project project = Project.here();

    @TestFactory
    Stream<DynamicTest> whatever_a_bundle_names_can_be_loaded_by_it() {
        return project.bundles().stream()
                .map(bundle -> DynamicTest.dynamicTest(bundle, () -> assertThat(missingFrom(bundle))
                        .as("packages to add to Import-Package of " + bundle)
                        .isEmpty()));
    }

    @TestFactory
    Stream<DynamicTest> whatever_a_bundle_imports_is_used() {
        return project.bundles().stream()
                .map(bundle -> DynamicTest.dynamicTest(bundle, () -> assertThat(packagesOf(bundle, "Import-Package"))
                        .as("Import-Package of " + bundle + ", where nothing else needs to be")
                        .isSubsetOf(packagesNamedIn(bundle))));
    }

    @TestFactory
    Stream<DynamicTest> whatever_a_bundle_exports_is_there() {
        return project.bundles().stream()
                .map(bundle -> DynamicTest.dynamicTest(bundle, () -> assertThat(packagesOf(bundle, "Export-Package"))
                        .as("Export-Package of " + bundle + ", where every package must exist")
                        .isSubsetOf(ownPackages(bundle))));
    }

    private Set<String> missingFrom(String name) {
        Bundle bundle = running(name);
        Set<String> missing = new TreeSet<>();
        targets(name).forEach(target -> {
            try {
                bundle.loadClass(target.getName());
            } catch (ClassNotFoundException e) {
                missing.add(target.getPackageName());
            } catch (NoClassDefFoundError e) {
                // Found, and in need of something of its own that is optional there.
                assertThat(e.getMessage()).isNotNull();
            }
        });
        missing.removeIf(ManifestTest::isOptionalAtRunTime);
        return missing;
    }

    /** Annotations that only the compiler and the build read. */
    private static boolean isOptionalAtRunTime(String packageName) {
        return packageName.equals("org.osgi.service.component.annotations")
                || packageName.equals("org.apiguardian.api");
    }

    private Stream<JavaClass> targets(String bundle) {
        return project.classesOf(List.of(bundle)).stream()
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .map(Dependency::getTargetClass)
                .map(JavaClass::getBaseComponentType)
                .filter(target -> !target.isPrimitive())
                .distinct();
    }

    private Set<String> packagesNamedIn(String bundle) {
        Set<String> named =
                targets(bundle).map(JavaClass::getPackageName).collect(Collectors.toCollection(TreeSet::new));
        // Some types are seen only through others' signatures; annotations leave no trace that can be loaded.
        project.sources(bundle, ".java").forEach(source -> {
            String text = Project.text(source);
            packagesOf(bundle, "Import-Package").stream()
                    .filter(packageName -> text.contains(packageName + "."))
                    .forEach(named::add);
        });
        named.add("org.apiguardian.api");
        return named;
    }

    private Set<String> ownPackages(String bundle) {
        return project.classesOf(List.of(bundle)).stream()
                .map(JavaClass::getPackageName)
                .collect(Collectors.toSet());
    }

    private Set<String> packagesOf(String bundle, String header) {
        try {
            ManifestElement[] elements = ManifestElement.parseHeader(
                    header, project.manifest(bundle).getMainAttributes().getValue(header));
            return elements == null
                    ? Set.of()
                    : Arrays.stream(elements).map(ManifestElement::getValue).collect(Collectors.toSet());
        } catch (BundleException e) {
            throw new IllegalStateException(bundle + ": " + header + " cannot be read", e);
        }
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
