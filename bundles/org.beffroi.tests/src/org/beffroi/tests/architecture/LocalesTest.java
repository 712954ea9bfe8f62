package org.beffroi.tests.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Dates in the way of a language say which: the check of forbidden calls cannot see the one that follows, and leaves these to
 * this rule.
 */
class LocalesTest {

    private static final Pattern LOCALIZED = Pattern.compile("\\.ofLocalizedDate(?:Time)?\\([^;]*?\\)\\s*([^;]{0,40})");
    private static final Pattern LANGUAGE = Pattern.compile("\\.(?:withLocale|localizedBy)\\(");

    private final Project project = Project.here();

    @Test
    void a_date_in_the_way_of_a_language_says_which() {
        List<String> silent = new ArrayList<>();
        List<MatchResult> all = new ArrayList<>();
        for (String bundle : project.bundles()) {
            project.sources(bundle, ".java").stream()
                    .filter(file -> !file.endsWith("LocalesTest.java"))
                    .forEach(file -> LOCALIZED
                            .matcher(Project.text(file))
                            .results()
                            .forEach(found -> {
                                all.add(found);
                                if (!LANGUAGE.matcher(found.group(1)).find()) {
                                    silent.add(file.getFileName() + ": " + found.group());
                                }
                            }));
        }
        assertThat(all).isNotEmpty();
        assertThat(silent).isEmpty();
    }
}
