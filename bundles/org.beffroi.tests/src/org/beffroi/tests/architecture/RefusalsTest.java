package org.beffroi.tests.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Whoever acts on a refusal asks for its kind. The key of its sentence names a text, which may be said in another way, or by
 * another bundle, without the refusal being another.
 */
class RefusalsTest {

    private static final Pattern KEY = Pattern.compile("\\bsentence\\(\\)\\s*\\.key\\(\\)");

    /** It prints the key where the text is missing. */
    private static final Set<String> KNOWN = Set.of("CommandLineRun.java");

    /** Without a kind; a disk says by what it throws of what kind its refusal is. */
    private static final Pattern NO_KIND =
            Pattern.compile("Refusal\\.of\\(\\s*+(?!Refusal\\.Kind\\b)|new Refusal\\((?:[^(),]|\\([^()]*\\))*\\)\\s*;");

    /** Whose refusals all have a kind. */
    private static final List<String> WITH_KINDS =
            List.of("org/beffroi/sources/importing/", "org/beffroi/sources/table/", "org/beffroi/dossier/privacy/");

    private final Project project = Project.here();

    @Test
    void what_comes_in_and_what_is_erased_is_refused_with_a_kind() {
        List<String> found = new ArrayList<>();
        int read = 0;
        for (String bundle : List.of("org.beffroi.sources", "org.beffroi.dossier")) {
            for (Path source : project.sources(bundle, ".java")) {
                String path = source.toString().replace('\\', '/');
                if (WITH_KINDS.stream().anyMatch(path::contains)) {
                    read++;
                    NO_KIND.matcher(Project.text(source))
                            .results()
                            .forEach(one -> found.add(source.getFileName() + ": " + one.group()));
                }
            }
        }
        assertThat(found).isEmpty();
        assertThat(read).isGreaterThan(80);
    }

    @Test
    void nobody_acts_upon_the_key_of_a_refusal() {
        List<String> found = new ArrayList<>();
        int read = 0;
        for (String bundle : project.bundles()) {
            for (Path source : project.sources(bundle, ".java")) {
                read++;
                if (!KNOWN.contains(source.getFileName().toString())
                        && KEY.matcher(Project.text(source)).find()) {
                    found.add(project.root().relativize(source).toString());
                }
            }
        }
        assertThat(found).isEmpty();
        assertThat(read).isGreaterThan(1000);
    }
}
