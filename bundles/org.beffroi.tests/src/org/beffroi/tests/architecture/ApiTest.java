package org.beffroi.tests.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.osgi.util.ManifestElement;
import org.junit.jupiter.api.Test;
import org.osgi.framework.BundleException;

/** What others may build upon: every exported package says how long it will stay as it is, see {@code docs/api.md}. */
class ApiTest {

    private static final String STABILITY = "stability";
    private static final List<String> FOR_EVERYBODY =
            List.of("org.beffroi.core", "org.beffroi.strategy", "org.beffroi.testing");

    /** What a screen of the window, or a tab of that of strategies, needs. */
    private static final List<String> WINDOW = List.of("org.beffroi.workbench", "org.beffroi.workbench.strategy");

    private static final String PLUG_IN = "com.example.kiosque";

    private final Project project = Project.here();

    @Test
    void packages_for_everybody_are_stable_or_provisional() {
        for (String bundle : FOR_EVERYBODY) {
            assertThat(exports(bundle)).allSatisfy(export -> assertThat(export.getAttribute(STABILITY))
                    .as(
                            "%s;%s=… in the manifest of %s, and its line in docs/api.md",
                            export.getValue(), STABILITY, bundle)
                    .isIn("stable", "provisional"));
        }
    }

    @Test
    void packages_of_all_other_bundles_are_for_friends_alone() {
        project.bundles().stream()
                .filter(bundle -> !FOR_EVERYBODY.contains(bundle))
                .flatMap(bundle -> exports(bundle).stream())
                .filter(export -> !isForEverybody(export))
                .forEach(export -> assertThat(export.getDirective("x-friends"))
                        .as("x-friends of %s", export.getValue())
                        .isNotBlank());
    }

    @Test
    void the_list_on_paper_is_the_one_in_the_manifests() {
        Map<String, String> written = new TreeMap<>();
        offered().forEach(export -> written.put(export.getValue(), export.getAttribute(STABILITY)));
        Map<String, String> told = new TreeMap<>();
        Project.text(project.root().resolve("docs/api.md"))
                .lines()
                .filter(line -> line.startsWith("| `org.beffroi."))
                .map(line -> line.split("\\|"))
                .forEach(cells -> told.put(cells[1].strip().replace("`", ""), cells[2].strip()));
        assertThat(told).isEqualTo(written);
    }

    @Test
    void the_example_of_a_plug_in_needs_nothing_else() {
        List<String> offered = offered().stream().map(ManifestElement::getValue).toList();
        assertThat(header(PLUG_IN, "Require-Bundle")).isEmpty();
        assertThat(header(PLUG_IN, "Import-Package").stream()
                        .map(ManifestElement::getValue)
                        .filter(name -> name.startsWith("org.beffroi.")))
                .isNotEmpty()
                .allMatch(offered::contains);
        noClasses()
                .that()
                .resideInAPackage(PLUG_IN + "..")
                .should()
                .dependOnClassesThat()
                .resideOutsideOfPackages(allowed(offered))
                .check(project.classesOf(List.of(PLUG_IN)));
    }

    private static String[] allowed(List<String> offered) {
        List<String> allowed = new ArrayList<>(offered);
        allowed.addAll(List.of(
                "java..",
                PLUG_IN + "..",
                "org.osgi.service.component.annotations",
                "org.jspecify.annotations",
                "jakarta.inject",
                "org.eclipse.e4.core.di.annotations",
                "org.eclipse.e4.ui.di",
                "org.eclipse.emf.common..",
                "org.eclipse.emf.ecore",
                "org.eclipse.swt.."));
        return allowed.toArray(String[]::new);
    }

    /** The packages that a plug-in may know: all of some bundles, and those of the window that a screen needs. */
    private List<ManifestElement> offered() {
        return Stream.concat(
                        FOR_EVERYBODY.stream().flatMap(bundle -> exports(bundle).stream()),
                        WINDOW.stream()
                                .flatMap(bundle -> exports(bundle).stream())
                                .filter(ApiTest::isForEverybody))
                .toList();
    }

    private static boolean isForEverybody(ManifestElement export) {
        return export.getAttribute(STABILITY) != null;
    }

    private List<ManifestElement> exports(String bundle) {
        return header(bundle, "Export-Package");
    }

    private List<ManifestElement> header(String bundle, String name) {
        return header(project, bundle, name);
    }

    /** Elements of a header of a manifest; empty where it has no such header. */
    static List<ManifestElement> header(Project project, String bundle, String name) {
        try {
            ManifestElement[] elements = ManifestElement.parseHeader(
                    name, project.manifest(bundle).getMainAttributes().getValue(name));
            return Stream.ofNullable(elements).flatMap(Stream::of).toList();
        } catch (BundleException e) {
            throw new IllegalStateException(bundle + ": " + name + " cannot be read", e);
        }
    }
}
