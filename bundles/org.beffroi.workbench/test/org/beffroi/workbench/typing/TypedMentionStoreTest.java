package org.beffroi.workbench.typing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.beffroi.core.archive.Snapshot;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.workbench.listen.model.FakeDossier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A mention that is typed after somebody was erased: what becomes of it is said as it is. */
class TypedMentionStoreTest {

    private static final Instant WHEN = Instant.parse("2026-03-04T07:12:00Z");

    @TempDir
    Path folder;

    private FakeDossier dossier;

    @BeforeEach
    void erase() {
        dossier = new FakeDossier(folder);
        dossier.erase("premier", "Zélie Bonvoisin", true, Set.of());
    }

    private Sentence keep(String what, String who, Optional<Path> picture) {
        return new TypedMentionStore(dossier).keep(new TypedMention(what, "letter", who, WHEN, "", picture));
    }

    private long kept() {
        try (Snapshot snapshot = dossier.archive().snapshot()) {
            return snapshot.size();
        }
    }

    @Test
    void hers_is_refused_in_words_and_its_picture_is_not_copied(@TempDir Path elsewhere) throws IOException {
        Path picture = Files.writeString(elsewhere.resolve("lettre.txt"), "une lettre");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> keep("Bonjour", "Zélie BONVOISIN", Optional.of(picture)))
                .satisfies(refusal -> assertThat(refusal.sentence().in(Locale.FRENCH))
                        .startsWith("Mention non enregistrée")
                        .doesNotContainIgnoringCase("bonvoisin"));
        assertThat(kept()).isZero();
        try (Stream<Path> files = Files.walk(folder)) {
            assertThat(files.map(Path::toString)).noneMatch(file -> file.endsWith("lettre.txt"));
        }
    }

    @Test
    void one_that_names_her_says_what_was_changed() {
        assertThat(keep("Le banc de Zélie Bonvoisin", "Ali", Optional.empty()).in(Locale.FRENCH))
                .startsWith("Mention enregistrée. Reprise, mais pas telle qu’elle est écrite")
                .contains("[effacé]");
        assertThat(keep("Le banc du parc", "Ali", Optional.empty()).in(Locale.FRENCH))
                .isEqualTo("Mention enregistrée.");
        assertThat(kept()).isEqualTo(2);
    }
}
