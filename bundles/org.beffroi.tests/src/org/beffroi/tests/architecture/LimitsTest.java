package org.beffroi.tests.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * No file above 400 lines, tests included, no method above 40, no constructor above 7 parameters, no package above 25 types. What was over when
 * the rule was made stands in {@code releng/checks/over-limits.txt}, a list that only gets shorter.
 */
class LimitsTest {

    private static final Path KNOWN = Path.of("releng/checks/over-limits.txt");

    private final Project project = Project.here();

    /** What is over a limit, with by how much where that is told; a method is over or not. */
    private static Map<String, Integer> over(Stream<String> lines) {
        Map<String, Integer> over = new TreeMap<>();
        lines.filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(line -> {
            List<String> words = new ArrayList<>(Arrays.asList(line.strip().split(" ")));
            int size = words.size() > 2 ? Integer.parseInt(words.removeLast()) : 0;
            over.put(String.join(" ", words), size);
        });
        return over;
    }

    @Test
    void nothing_more_is_over_a_limit_and_what_is_no_more_leaves_the_list() throws Exception {
        Map<String, Integer> known =
                over(Project.text(project.root().resolve(KNOWN)).lines());
        Map<String, Integer> now = over(measured(project.root()));
        Map<String, Integer> worse = new TreeMap<>(now);
        worse.entrySet().removeIf(one -> one.getValue() <= known.getOrDefault(one.getKey(), -1));
        assertThat(worse)
                .as(
                        "over a limit: 400 lines of a file, 40 of a method, 7 parameters of a constructor, 25 types of a package")
                .isEmpty();
        Map<String, Integer> better = new TreeMap<>(known);
        better.entrySet().removeIf(one -> one.getValue().equals(now.get(one.getKey())));
        assertThat(better)
                .as("no longer so: java releng/checks/Measure.java --over, into %s", KNOWN)
                .isEmpty();
    }

    /** A measure that sees nothing would praise everything. */
    @Test
    void what_is_over_a_limit_is_found(@TempDir Path checkout) throws Exception {
        Path bundle = checkout.resolve("bundles/org.beffroi.core");
        Path types = Files.createDirectories(bundle.resolve("src/org/beffroi/core"));
        Files.createDirectories(bundle.resolve("META-INF"));
        Files.writeString(bundle.resolve("META-INF/MANIFEST.MF"), "Export-Package: org.beffroi.core\n");
        for (int i = 0; i < 26; i++) {
            Files.writeString(
                    types.resolve("Type" + i + ".java"),
                    "package org.beffroi.core;\n\nfinal class Type" + i + " {\n" + "\n".repeat(i == 0 ? 397 : 0)
                            + "}\n");
        }
        assertThat(over(measured(checkout)))
                .containsOnly(
                        Map.entry("package org.beffroi.core", 26), Map.entry("file org.beffroi.core.Type0.java", 401));
    }

    private Stream<String> measured(Path checkout) throws IOException, InterruptedException {
        Process measure = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        project.root().resolve("releng/checks/Measure.java").toString(),
                        checkout.toString(),
                        "--over")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String printed = new String(measure.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(measure.waitFor()).as("exit code of the measure").isZero();
        return printed.lines();
    }
}
