package org.beffroi.analyses.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.beffroi.core.text.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WordListsTest {

    private final Tokens tokens = new Tokens();

    @Test
    void whatSaysDiscontentIsNoStopWord(@TempDir Path codebook) {
        StopWords shipped = StopWords.of(codebook, tokens);
        assertThat(shipped.own()).isFalse();
        assertThat(shipped.has("le")).isTrue();
        assertThat(List.of("pas", "plus", "jamais", "rien", "trop", "sans")).noneMatch(shipped::has);
    }

    @Test
    void theDossiersOwnListStandsForTheShippedOne(@TempDir Path codebook) throws IOException {
        Files.writeString(
                codebook.resolve(StopWords.NAME), "\uFEFF# à nous\nMairie paris # trop dits\npeut-être #stop\n");
        StopWords own = StopWords.of(codebook, tokens);
        assertThat(own.own()).isTrue();
        assertThat(own.words()).containsExactly("Mairie", "paris", "peut-être", "#stop");
        assertThat(own.stems()).contains("mairie", "peut", "etre", "#stop").doesNotContain("le", "trop");
    }

    @Test
    void wordsAreAddedToTheShippedListAndTakenOff(@TempDir Path dossier) throws IOException {
        Path codebook = dossier.resolve("codebook");
        StopWords.add(codebook, List.of("conseil"));
        assertThat(StopWords.of(codebook, tokens).has("conseil")).isTrue();
        assertThat(StopWords.of(codebook, tokens).has("le")).isTrue();
        StopWords.remove(codebook, List.of("CONSEIL", "tres"));
        StopWords left = StopWords.of(codebook, tokens);
        assertThat(left.has("conseil") || left.has("tres")).isFalse();
        assertThat(Files.readString(codebook.resolve(StopWords.NAME))).contains("# déterminants");
        StopWords.add(codebook, List.of("tres"));
        StopWords.remove(codebook, List.of("tres"));
        assertThat(StopWords.of(codebook, tokens).words()).isEqualTo(left.words());
    }
}
