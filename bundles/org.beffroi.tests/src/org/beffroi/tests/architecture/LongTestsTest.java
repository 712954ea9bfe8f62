package org.beffroi.tests.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Tests that {@code ./mvnw test} leaves to {@code ./mvnw verify}, or that to {@code ./mvnw verify -Plong}, are few and say why:
 * they start programs of others, wait in earnest, or repeat something hundreds of times.
 */
class LongTestsTest {

    /** Classes with a tag; more of them want a reason to be found here. */
    private static final int AT_MOST = 40;

    /** Those that are run by {@code ./mvnw verify}, and those that are run by {@code ./mvnw verify -Plong} alone. */
    private static final Set<String> TAGS = Set.of("verify", "long");

    private static final Pattern TAG = Pattern.compile("@(?:net\\.jqwik\\.api\\.)?Tag\\(\"([^\"]*)\"\\)(.*)");
    private static final Pattern REASON = Pattern.compile("\\s*// [A-Z].{10,}\\.");
    /** Calls of what starts a program of others within a test. */
    private static final Pattern PROGRAMS =
            Pattern.compile("\\b(?:Office\\.(?:convert|pages|pictures)|Programs\\.\\w+)\\(");

    private static final String OF_JUPITER = "import org.junit.jupiter.api.Test;";
    private static final String OF_PROPERTIES = "import net.jqwik.api.Property;";

    private final Project project = Project.here();

    private Stream<Path> tests() {
        return project.bundles().stream()
                .flatMap(bundle -> Stream.concat(
                        project.tests(bundle, ".java").stream(),
                        Project.isTests(bundle) ? project.sources(bundle, ".java").stream() : Stream.of()))
                .filter(file -> !file.endsWith("LongTestsTest.java"));
    }

    @Test
    void each_says_why() {
        List<String> silent = new ArrayList<>();
        tests().forEach(file -> {
            String text = Project.text(file);
            TAG.matcher(text).results().forEach(tag -> {
                boolean second = tag.group().startsWith("@net.") && text.contains(OF_JUPITER);
                if (!TAGS.contains(tag.group(1))
                        || !second && !REASON.matcher(tag.group(2)).matches()) {
                    silent.add(file.getFileName() + ": " + tag.group());
                }
            });
        });
        assertThat(silent)
                .as("not of the form @Tag(\"verify\") // Starts LibreOffice, or long")
                .isEmpty();
    }

    @Test
    void they_are_few() {
        assertThat(tests().filter(LongTestsTest::isTagged)).hasSizeBetween(1, AT_MOST);
    }

    @Test
    void what_starts_programs_of_others_is_among_them() {
        assertThat(tests().filter(file -> PROGRAMS.matcher(Project.text(file)).find()))
                .isNotEmpty()
                .allMatch(LongTestsTest::isTagged);
    }

    /** jqwik looks for its own annotation, and JUnit for its own: with the other’s alone a test would be run by both commands. */
    @Test
    void properties_and_tests_have_the_tag_of_their_engine() {
        assertThat(tests().filter(LongTestsTest::isTagged)).allSatisfy(file -> {
            String text = Project.text(file);
            if (text.contains(OF_PROPERTIES)) {
                assertThat(text).containsPattern("@net\\.jqwik\\.api\\.Tag|import net\\.jqwik\\.api\\.Tag;");
            } else {
                assertThat(text).contains("import org.junit.jupiter.api.Tag;");
            }
            if (text.contains(OF_JUPITER)) {
                assertThat(text).contains("import org.junit.jupiter.api.Tag;");
            }
        });
    }

    private static boolean isTagged(Path file) {
        return TAG.matcher(Project.text(file)).find();
    }
}
