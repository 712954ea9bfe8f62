package org.beffroi.dossier.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.beffroi.core.message.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CodebookTest {

    @TempDir
    Path folder;

    @Test
    void codes_are_kept_in_the_order_of_their_categories() {
        Codebook codebook = new Codebook(folder.resolve("codebook"));
        codebook.save(code("école/cantine", Optional.of("#C0392B")));
        codebook.save(code("école-musique", Optional.empty()));
        codebook.save(code("école", Optional.empty()));
        codebook.save(code("école/cantine", Optional.of("#112233")));

        assertThat(new Codebook(folder.resolve("codebook")).codes())
                .extracting(Code::value)
                .containsExactly("école", "école/cantine", "école-musique");
        assertThat(codebook.code("theme", "école/cantine").orElseThrow())
                .isEqualTo(code("école/cantine", Optional.of("#112233")))
                .extracting(Code::depth, Code::parent)
                .containsExactly(1, Optional.of("école"));
        codebook.forget("theme", "école");
        assertThat(codebook.codes()).hasSize(2);
    }

    @Test
    void what_is_wrong_is_refused() throws IOException {
        assertThatThrownBy(() -> code("x", Optional.of("rouge"))).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> code(" ", Optional.empty())).isInstanceOf(Refusal.class);
        Files.writeString(folder.resolve(Codebook.NAME), "{\"theme\": 3}");
        assertThatThrownBy(() -> new Codebook(folder).codes())
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(Codebook.NAME);
    }

    private static Code code(String value, Optional<String> colour) {
        return new Code("theme", value, "Tout ce qui touche à " + value, colour);
    }
}
