package org.beffroi.tests.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Who may know whom: a star, four deep, in which no leaf knows another. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DirectionTest {

    /** Bundles that nobody of ours knows, and one of somebody else. */
    static final List<String> LEAVES = List.of(
            "org.beffroi.archive.lucene",
            "org.beffroi.archive.opensearch",
            "org.beffroi.sources",
            "org.beffroi.channels",
            "org.beffroi.french",
            "org.beffroi.analyses",
            "org.beffroi.documents",
            "org.beffroi.equinox",
            "org.beffroi.demo",
            // A plug-in of somebody else is one more leaf.
            "com.example.kiosque");

    private static final List<String> CORE = List.of("org.beffroi.core");
    private static final List<String> CORE_AND_DOSSIER = List.of("org.beffroi.core", "org.beffroi.dossier");

    /** Leaves that work on what a dossier keeps; the others know the contracts alone. */
    private static final List<String> WORK_ON_DOSSIERS = List.of(
            // Its index is made from the journal.
            "org.beffroi.archive.lucene",
            // Imports and visits to sources write into a dossier.
            "org.beffroi.sources",
            // A town fills its dossier by an import, and its servers are sources of it.
            "org.beffroi.demo",
            // How fast is answered stands in the history of a mention's routing.
            "org.beffroi.analyses");

    /** Each bundle with those of ours that it may know. */
    private static final Map<String, List<String>> MAY_KNOW = Map.ofEntries(
            entry("org.beffroi.core", List.of()),
            entry("org.beffroi.dossier", CORE),
            entry("org.beffroi.observatory", CORE),
            entry("org.beffroi.strategy", CORE_AND_DOSSIER),
            entry("org.beffroi.workbench", CORE_AND_DOSSIER),
            entry(
                    "org.beffroi.workbench.strategy",
                    List.of(
                            "org.beffroi.core",
                            "org.beffroi.dossier",
                            "org.beffroi.strategy",
                            "org.beffroi.workbench")),
            entry(
                    "org.beffroi.workbench.observatory",
                    List.of(
                            "org.beffroi.core",
                            "org.beffroi.dossier",
                            "org.beffroi.observatory",
                            "org.beffroi.workbench")),
            entry(
                    "org.beffroi.cli",
                    List.of(
                            "org.beffroi.core",
                            "org.beffroi.dossier",
                            "org.beffroi.strategy",
                            "org.beffroi.observatory")),
            entry("org.beffroi.testing", CORE_AND_DOSSIER),
            // Pictures alone.
            entry("org.beffroi.help", List.of()),
            // It measures them; nothing that ships knows it.
            entry(
                    "org.beffroi.bench",
                    List.of(
                            "org.beffroi.core",
                            "org.beffroi.dossier",
                            "org.beffroi.archive.lucene",
                            "org.beffroi.analyses",
                            "org.beffroi.french",
                            "org.beffroi.observatory",
                            "org.beffroi.demo",
                            // It puts their documents to the proof.
                            "org.beffroi.documents",
                            "org.beffroi.strategy",
                            "org.beffroi.testing")));

    /** A plug-in that adds a screen to the window and a tab to that of strategies; where there is none, it does without. */
    private static final String WITH_A_SCREEN = "com.example.kiosque";

    private final Project project = Project.here();
    private final JavaClasses classes = project.classes();

    @Test
    void a_bundle_knows_only_those_below_it() {
        List<String> all = project.bundles();
        for (String bundle : all) {
            List<String> allowed = allowed(bundle);
            if (allowed == null) {
                continue;
            }
            noClasses()
                    .that(of(bundle, all))
                    .should()
                    .dependOnClassesThat(new DescribedPredicate<JavaClass>("others of ours") {
                        @Override
                        public boolean test(JavaClass other) {
                            return home(other, all)
                                    .filter(there -> !there.equals(bundle) && !allowed.contains(there))
                                    .isPresent();
                        }
                    })
                    .as(bundle + " knows " + (allowed.isEmpty() ? "none of ours" : "only " + allowed))
                    .allowEmptyShould(true)
                    .check(classes);
        }
    }

    private static DescribedPredicate<JavaClass> of(String bundle, List<String> all) {
        return new DescribedPredicate<>("of " + bundle) {
            @Override
            public boolean test(JavaClass type) {
                return home(type, all).filter(bundle::equals).isPresent();
            }
        };
    }

    /** The bundle that a class is of: the longest name that its package begins with. */
    private static Optional<String> home(JavaClass type, List<String> all) {
        return all.stream()
                .filter(bundle -> (type.getPackageName() + ".").startsWith(bundle + "."))
                .max(Comparator.comparingInt(String::length));
    }

    private static List<String> allowed(String bundle) {
        if (WORK_ON_DOSSIERS.contains(bundle)) {
            return CORE_AND_DOSSIER;
        }
        if (bundle.equals(WITH_A_SCREEN)) {
            return List.of(
                    "org.beffroi.core",
                    "org.beffroi.strategy",
                    "org.beffroi.workbench",
                    "org.beffroi.workbench.strategy");
        }
        return LEAVES.contains(bundle) ? CORE : MAY_KNOW.get(bundle);
    }

    @Test
    void every_bundle_has_its_place_in_the_table() {
        List<String> places = new ArrayList<>(LEAVES);
        places.addAll(MAY_KNOW.keySet());
        places.addAll(project.bundles().stream().filter(Project::isTests).toList());
        assertThat(places).containsAll(project.bundles());
    }

    @Test
    void no_packages_know_each_other_in_a_circle() {
        slices().matching("org.beffroi.(**)").should().beFreeOfCycles().check(classes);
        slices().matching("com.example.(**)").should().beFreeOfCycles().check(classes);
    }
}
