package org.beffroi.workbench.strategy.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StrategyShelfTest {

    @TempDir
    Path dossier;

    @Test
    void a_dossier_without_the_folder_has_none() {
        assertThat(new StrategyShelf(dossier).files()).isEmpty();
    }

    @Test
    void files_come_by_name_without_drafts_and_strangers() throws IOException {
        StrategyShelf shelf = new StrategyShelf(dossier);
        shelf.make();
        for (String name : List.of("b.strategy", "a.strategy", ".a.strategy.draft", "notes.txt")) {
            Files.createFile(shelf.folder().resolve(name));
        }
        assertThat(shelf.files())
                .extracting(file -> file.getFileName().toString())
                .containsExactly("a.strategy", "b.strategy");
        Path second = shelf.folder().resolve("b.strategy");
        assertThat(shelf.first(shelf.files(), Optional.of(second.toString()))).isEqualTo(second);
        assertThat(shelf.first(shelf.files(), Optional.of("gone"))).endsWith(Path.of("a.strategy"));
        assertThat(shelf.first(shelf.files(), Optional.empty())).endsWith(Path.of("a.strategy"));
    }

    @Test
    void a_fresh_file_takes_no_name_that_is_there() throws IOException {
        StrategyShelf shelf = new StrategyShelf(dossier);
        shelf.make();
        Path first = shelf.fresh("Saint-Étienne");
        assertThat(first).isEqualTo(shelf.folder().resolve("saint-etienne.strategy"));
        Files.createFile(first);
        assertThat(shelf.fresh("Saint-Étienne")).isEqualTo(shelf.folder().resolve("saint-etienne-2.strategy"));
        assertThat(shelf.fresh("…")).isEqualTo(shelf.folder().resolve("strategie.strategy"));
    }
}
