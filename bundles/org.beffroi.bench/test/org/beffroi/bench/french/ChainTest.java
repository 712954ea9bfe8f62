package org.beffroi.bench.french;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beffroi.core.mention.Mention;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is timed is all that ships, and it works. */
class ChainTest {

    private static final Path FRENCH = Path.of("..", "org.beffroi.french", "src");

    @TempDir
    Path folder;

    @Test
    void every_enricher_that_ships_is_timed() throws IOException {
        try (Stream<Path> files = Files.walk(FRENCH)) {
            Set<String> shipped = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith("Enricher.java"))
                    .map(name -> name.substring(0, name.length() - ".java".length()))
                    .collect(Collectors.toSet());
            assertThat(new Chain(folder).enrichers())
                    .extracting(enricher -> enricher.getClass().getSimpleName())
                    .containsExactlyInAnyOrderElementsOf(shipped);
        }
    }

    @Test
    void none_of_them_is_refused_and_none_is_silent() {
        Chain chain = new Chain(folder);
        assertThat(chain.measured().values())
                .allMatch(enrichment -> enrichment.refused().isEmpty());
        assertThat(chain.silent(Texts.made(2_000))).isEmpty();
    }

    @Test
    void texts_state_nothing_of_what_is_to_be_found() {
        assertThat(Stream.concat(Texts.made(500).stream(), Texts.town().stream()))
                .allMatch(ChainTest::isBare);
    }

    private static boolean isBare(Mention mention) {
        return Stream.of("language", "tone", "theme", "department", "place", "speaker", "copies")
                .noneMatch(mention.values().asMap()::containsKey);
    }
}
