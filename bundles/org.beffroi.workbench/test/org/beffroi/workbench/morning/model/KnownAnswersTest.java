package org.beffroi.workbench.morning.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.beffroi.core.archive.Cancelled;
import org.beffroi.core.archive.Snapshot;
import org.beffroi.workbench.listen.model.FakeDossier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KnownAnswersTest {

    @TempDir
    private Path folder;

    private final KnownAnswers<String, Integer> known = new KnownAnswers<>();
    private FakeDossier dossier;
    private int asked;

    @BeforeEach
    void open() {
        dossier = new FakeDossier(folder);
    }

    private int ask(String question) {
        try (Snapshot now = dossier.archive().snapshot()) {
            return known.of(question, dossier, now, () -> ++asked);
        }
    }

    @Test
    void what_nothing_changed_is_read_once_each_question_by_itself() {
        assertThat(ask("note")).isEqualTo(1);
        assertThat(ask("note")).isEqualTo(1);
        assertThat(ask("rising")).isEqualTo(2);
        assertThat(ask("note")).isEqualTo(1);
    }

    @Test
    void a_mention_more_makes_it_old() {
        ask("note");
        dossier.with(1, "bonjour");
        assertThat(ask("note")).isEqualTo(2);
    }

    @Test
    void another_file_of_the_dossier_makes_it_old_an_attachment_does_not() throws IOException {
        ask("note");
        Path attachments = Files.createDirectory(folder.resolve("attachments"));
        Files.writeString(attachments.resolve("photo"), "photo");
        assertThat(ask("note")).isEqualTo(1);
        Path state = Files.createDirectories(folder.resolve("sources").resolve("state"));
        Files.writeString(state.resolve("mairie.json"), "{}");
        assertThat(ask("note")).isEqualTo(2);
        Files.writeString(state.resolve("mairie.json"), "{ }");
        assertThat(ask("note")).isEqualTo(3);
        Files.delete(state.resolve("mairie.json"));
        assertThat(ask("note")).isEqualTo(4);
    }

    @Test
    void one_that_was_given_up_is_not_known() {
        try (Snapshot now = dossier.archive().snapshot()) {
            assertThatThrownBy(() -> known.of("note", dossier, now, () -> {
                        throw new Cancelled();
                    }))
                    .isInstanceOf(Cancelled.class);
        }
        assertThat(ask("note")).isEqualTo(1);
    }

    @Test
    void of_a_folder_that_cannot_be_read_nothing_is_known() {
        dossier = new FakeDossier(folder.resolve("gone"));
        assertThat(ask("note")).isEqualTo(1);
        assertThat(ask("note")).isEqualTo(2);
    }
}
