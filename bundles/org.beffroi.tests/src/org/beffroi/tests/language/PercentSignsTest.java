package org.beffroi.tests.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.beffroi.tests.architecture.Project;
import org.junit.jupiter.api.Test;

/** How percentages are written: {@code 79.3%} in English, in French with a thin space that does not break the line. */
class PercentSignsTest {

    private final Project project = Project.here();

    @Test
    void englishHasNoSpaceBeforeThePercentSign() throws IOException {
        for (Path file : texts("messages.properties")) {
            read(file).forEach((key, text) -> assertThat(text.toString())
                    .as("%s in %s", key, file)
                    .doesNotContainPattern("[\\d}][\\s\u00a0\u202f]%(?![\\p{L}\\d])"));
        }
    }

    @Test
    void frenchHasAThinSpaceBeforeThePercentSign() throws IOException {
        for (Path file : texts("messages_fr.properties")) {
            read(file).forEach((key, text) -> assertThat(text.toString())
                    .as("%s in %s", key, file)
                    .doesNotContainPattern("[\\d}][ \u00a0]?%(?![\\p{L}\\d])"));
        }
    }

    private List<Path> texts(String name) {
        List<Path> found = project.bundles().stream()
                .flatMap(bundle -> project.sources(bundle, name).stream())
                .toList();
        assertThat(found).isNotEmpty();
        return found;
    }

    private static Properties read(Path file) throws IOException {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            texts.load(reader);
        }
        return texts;
    }
}
