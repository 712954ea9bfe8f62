package org.beffroi.tests.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.osgi.util.ManifestElement;
import org.junit.jupiter.api.Test;

/**
 * No simple name of a type means two things to one reader: not within a bundle, and not among what is promised to everybody, whose
 * packages are exported with a stability.
 */
class NamesTest {

    /** Promised in both packages before the rule was made: a name that others build upon is not taken back for it. */
    private static final Map<String, Set<String>> PROMISED_TWICE = Map.of(
            "Conflict", Set.of("org.beffroi.core.archive.truth", "org.beffroi.strategy.merge"),
            "Entry", Set.of("org.beffroi.core.archive", "org.beffroi.strategy.library"),
            "Figure", Set.of("org.beffroi.core.result", "org.beffroi.strategy.risk"),
            "Mark", Set.of("org.beffroi.core.query.match", "org.beffroi.strategy.file"),
            "Run", Set.of("org.beffroi.core.analysis", "org.beffroi.core.document"),
            "Subject", Set.of("org.beffroi.core.enrich", "org.beffroi.strategy.check"));

    /** Not promised itself, but its parts are, by their names. */
    private static final Map<String, Set<String>> WITH_PROMISED_PARTS =
            Map.of("Shape", Set.of("org.beffroi.core.picture", "org.beffroi.core.query.match"));

    private final Project project = Project.here();

    @Test
    void no_name_is_used_twice_in_a_bundle() {
        Map<String, Set<String>> twice = new TreeMap<>();
        for (String bundle : project.bundles()) {
            Map<String, Set<String>> packages = new TreeMap<>();
            types(bundle).forEach(type -> add(packages, type));
            packages.forEach((name, places) -> {
                boolean known = places.equals(PROMISED_TWICE.get(name)) || places.equals(WITH_PROMISED_PARTS.get(name));
                if (places.size() > 1 && !known) {
                    twice.put(bundle + ": " + name, places);
                }
            });
        }
        assertThat(twice)
                .as("names with two meanings in one bundle: the less central gets a name of its own")
                .isEmpty();
    }

    @Test
    void no_name_is_promised_twice() {
        Map<String, Set<String>> packages = new TreeMap<>();
        for (String bundle : project.bundles()) {
            Set<String> promised = promised(bundle);
            types(bundle)
                    .filter(type -> promised.contains(place(type)) && isPublic(type))
                    .forEach(type -> add(packages, type));
        }
        assertThat(packages).as("types that are promised").isNotEmpty();
        packages.values().removeIf(places -> places.size() < 2);
        assertThat(packages)
                .as("names promised in two packages; one that is no more leaves the list of this test")
                .containsExactlyInAnyOrderEntriesOf(PROMISED_TWICE);
    }

    private static void add(Map<String, Set<String>> packages, Path type) {
        packages.computeIfAbsent(name(type), any -> new TreeSet<>()).add(place(type));
    }

    private Stream<Path> types(String bundle) {
        return project.sources(bundle, ".java").stream()
                .filter(file -> !file.endsWith("package-info.java") && !file.endsWith("module-info.java"));
    }

    private Set<String> promised(String bundle) {
        Set<String> promised = new TreeSet<>();
        for (ManifestElement export : ApiTest.header(project, bundle, "Export-Package")) {
            if (export.getAttribute("stability") != null) {
                promised.add(export.getValue());
            }
        }
        return promised;
    }

    private static String name(Path type) {
        return type.getFileName().toString().replace(".java", "");
    }

    /** The package of a source, which begins with that of its bundles below their folder of sources. */
    private static String place(Path type) {
        String folder = type.getParent().toString().replace(type.getFileSystem().getSeparator(), ".");
        return folder.substring(folder.lastIndexOf(".src.") + ".src.".length());
    }

    private static boolean isPublic(Path type) {
        return Pattern.compile("^public .*\\b(class|interface|record|enum) " + name(type) + "\\b", Pattern.MULTILINE)
                .matcher(Project.text(type))
                .find();
    }
}
