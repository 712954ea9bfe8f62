package org.beffroi.workbench.coding.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.beffroi.core.archive.Act;
import org.beffroi.core.mention.BatchId;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.MentionId;
import org.beffroi.core.query.Query;
import org.beffroi.dossier.coding.Code;
import org.beffroi.workbench.acts.Acts;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.listen.model.FakeDossier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GuideTest {

    @TempDir
    Path folder;

    private final AtomicReference<Guide> guide = new AtomicReference<>(Guide.empty());
    private FakeDossier dossier;
    private Coding coding;

    @BeforeEach
    void begin() {
        dossier = new FakeDossier(folder).with(3, "la cantine");
        Acts acts = new Acts(dossier.archive(), "Lou", Runnable::run, Runnable::run);
        coding = new Coding(dossier, new Language(Locale.FRENCH), acts, "Lou", Runnable::run, Runnable::run);
        coding.onGuide(guide::set);
    }

    @Test
    void what_a_value_stands_for_is_kept_and_shown() {
        Code code = new Code("theme", "cantine", "Les repas de l’école.", Optional.empty());
        coding.begin(new Query.Everything());
        assertThat(guide.get().codes()).isEmpty();
        coding.define(code);
        assertThat(guide.get().codes()).containsExactly(code);
    }

    @Test
    void agreement_counts_what_two_people_coded() {
        say(0, "Ana", "negative");
        say(0, "Bob", "negative");
        say(1, "Ana", "negative");
        say(1, "Bob", "neutral");
        say(2, "Ana", "positive");
        coding.begin(new Query.Everything());
        assertThat(guide.get().agreements()).containsExactly(new Guide.OnField(CoreFields.TONE, 2, 1, 1));
        assertThat(guide.get().toReconcile()).isEqualTo(1);
    }

    private void say(int mention, String who, String tone) {
        dossier.archive()
                .record(List.of(new Act(
                        UUID.randomUUID().toString(),
                        new BatchId("codings"),
                        who,
                        Act.Hand.HUMAN,
                        Instant.parse("2025-03-31T12:00:00Z"),
                        new Act.Set(
                                MentionId.of("test", "la cantine" + mention), CoreFields.TONE.name(), List.of(tone)))));
    }
}
