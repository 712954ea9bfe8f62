package org.beffroi.workbench.privacy.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.beffroi.core.archive.Snapshot;
import org.beffroi.core.dossier.Erasures;
import org.beffroi.core.message.Refusal;
import org.beffroi.dossier.erasure.Admission;
import org.beffroi.dossier.folder.AccessLog;
import org.beffroi.workbench.listen.model.FakeDossier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Letting a namesake in from the window, and the way back. */
class RightsTest {

    private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");

    @TempDir
    Path folder;

    private FakeDossier dossier;
    private Rights rights;

    @BeforeEach
    void erase() {
        dossier = new FakeDossier(folder).with(2, "Le banc");
        rights = new Rights(dossier, "camille", (kind, locale) -> kind, Clock.fixed(NOW, ZoneOffset.UTC));
        dossier.erase("premier", "Zélie", false, Set.of());
    }

    private String keptOut(String id) {
        String reference = dossier.erasures().ofReference(id);
        dossier.erasures().keptOut(List.of(new Erasures.Absence(reference, NOW, 3, "import-1")));
        return reference;
    }

    @Test
    void a_namesake_is_let_in_and_kept_out_again_and_both_are_noted() throws IOException {
        String reference = keptOut("courrier:2");
        assertThat(rights.keptOut()).extracting(Admission.Candidate::isLetIn).containsExactly(false);
        rights.letIn(List.of(reference));
        assertThat(rights.keptOut()).extracting(Admission.Candidate::isLetIn).containsExactly(true);
        rights.keepOut(List.of(reference));
        assertThat(rights.keptOut()).extracting(Admission.Candidate::isLetIn).containsExactly(false);
        assertThat(Files.readString(folder.resolve(AccessLog.NAME)))
                .contains("\"what\":\"privacy let-in\"", "\"what\":\"privacy keep-out\"");
    }

    @Test
    void what_was_brought_since_is_not_kept_out_any_more_and_no_command_line_is_offered() {
        String id;
        try (Snapshot snapshot = dossier.archive().snapshot()) {
            id = snapshot.entryAt(0).mention().id().value();
        }
        String reference = keptOut(id);
        rights.letIn(List.of(reference));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> rights.keepOut(List.of(reference)))
                .satisfies(refusal -> assertThat(refusal.sentence().inWindow(Locale.FRENCH))
                        .contains("désormais dans le dossier", "rien n’a changé")
                        .doesNotContain("beffroi privacy"));
        assertThat(dossier.erasures().isLetIn(reference)).isTrue();
    }
}
