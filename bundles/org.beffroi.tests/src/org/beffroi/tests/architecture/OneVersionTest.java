package org.beffroi.tests.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The version of the program: that of the pom, said by every bundle, feature, product and by the changelog. */
class OneVersionTest {

    private static final Pattern OF_POM = Pattern.compile("<version>([0-9.]+)-SNAPSHOT</version>");
    private static final Pattern OF_FEATURE = Pattern.compile("\\sversion=\"([0-9.]+)\\.qualifier\"");
    private static final Pattern OF_EDITION = Pattern.compile("new Edition\\(\"Beffroi\", \"([0-9.]+)\"\\)");

    private final Project project = Project.here();

    @Test
    void everything_that_says_a_version_says_that_of_the_pom() throws IOException {
        String expected = said(project.root().resolve("pom.xml"), OF_POM);
        Map<String, String> other = new TreeMap<>();
        for (String bundle : project.bundles()) {
            other.put(bundle, project.manifest(bundle).getMainAttributes().getValue("Bundle-Version"));
        }
        other.values().removeIf((expected + ".qualifier")::equals);
        for (Path file : files()) {
            other.put(
                    project.root().relativize(file).toString(),
                    said(file, file.getFileName().toString().equals("pom.xml") ? OF_POM : OF_FEATURE));
        }
        other.put(
                "edition",
                said(
                        project.folder("org.beffroi.observatory")
                                .resolve("src/org/beffroi/observatory/ShippedAbout.java"),
                        OF_EDITION));
        other.values().removeIf(expected::equals);
        assertThat(other).as("what does not say " + expected).isEmpty();
        assertThat(Project.text(project.root().resolve("CHANGELOG.md"))).contains("## [" + expected + "]");
    }

    /** Poms below the root, features and products. */
    private List<Path> files() throws IOException {
        try (Stream<Path> releng = Files.walk(project.root().resolve("releng"), 2);
                Stream<Path> features = Files.walk(project.root().resolve("features"), 2)) {
            List<Path> files = Stream.concat(releng, features)
                    .filter(file -> file.getFileName().toString().matches("pom\\.xml|feature\\.xml|.*\\.product"))
                    .sorted()
                    .toList();
            assertThat(files).hasSizeGreaterThan(7);
            return files;
        }
    }

    private static String said(Path file, Pattern pattern) {
        Matcher found = pattern.matcher(Project.text(file));
        return found.find() ? found.group(1) : "nothing";
    }
}
