package org.beffroi.workbench.coding.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.beffroi.core.archive.Act;
import org.beffroi.core.archive.Entry;
import org.beffroi.core.archive.Snapshot;
import org.beffroi.core.archive.truth.Conflict;
import org.beffroi.core.mention.BatchId;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.MentionId;
import org.beffroi.core.query.Query;
import org.beffroi.workbench.acts.Acts;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.listen.model.FakeDossier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReconciliationSessionTest {

    private final FakeDossier dossier = new FakeDossier().with(4, "la cantine");
    private final Acts acts = new Acts(dossier.archive(), "Lou", Runnable::run, Runnable::run);
    private ReconciliationSession reconciling;

    @BeforeEach
    void twoWhoDifferOnTwoOfThree() {
        say(0, "negative", "neutral");
        say(1, "positive", "positive");
        say(2, "neutral", "positive");
        reconciling =
                new ReconciliationSession(dossier, new Language(Locale.FRENCH), acts, Runnable::run, Runnable::run);
        reconciling.begin(new Query.Everything());
    }

    @Test
    void disagreements_come_one_by_one_with_what_each_said() {
        assertThat(reconciling.state().total()).isEqualTo(2);
        assertThat(reconciling.state().said())
                .extracting(said -> said.word().who(), ReconciliationSession.Said::labels)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Ana", List.of("Négative")),
                        org.assertj.core.groups.Tuple.tuple("Bob", List.of("Neutre")));
        assertThat(reconciling.state().agreement().orElseThrow().share().orElseThrow())
                .isBetween(0.33, 0.34);
        reconciling.next();
        assertThat(reconciling.state().position()).isEqualTo(2);
        reconciling.back();
        assertThat(reconciling.state().position()).isEqualTo(1);
    }

    @Test
    void what_is_kept_holds_and_the_next_comes_until_none_is_left() {
        MentionId first = inHand();
        reconciling.choose(reconciling.state().said().get(1));
        assertThat(tone(first)).isEqualTo("neutral");
        assertThat(reconciling.state().total()).isEqualTo(1);
        assertThat(inHand()).isNotEqualTo(first);
        reconciling.choose("Indéterminée");
        assertThat(reconciling.state().card()).isEmpty();
        assertThat(reconciling.state().agreement().orElseThrow().share().orElseThrow())
                .as("agreement is that of before")
                .isBetween(0.33, 0.34);
    }

    @Test
    void what_is_kept_contradicts_whoever_spoke_after_the_words_were_read() {
        MentionId first = inHand();
        reconciling.choose(reconciling.state().said().getFirst());
        assertThat(Conflict.of(entry(first))).as("both words were seen").isEmpty();
        MentionId second = inHand();
        dossier.archive().record(List.of(act(2, "Zoé", "unsure", 2)));
        reconciling.choose(reconciling.state().said().getFirst());
        assertThat(Conflict.of(entry(second)))
                .singleElement()
                .satisfies(conflict -> assertThat(conflict.unseen().who()).isEqualTo("Zoé"));
    }

    @Test
    void what_is_undone_comes_back_to_hand() {
        MentionId first = inHand();
        reconciling.choose(reconciling.state().said().getFirst());
        acts.undo();
        assertThat(reconciling.state().total()).isEqualTo(2);
        assertThat(inHand()).isEqualTo(first);
    }

    @Test
    void another_field_on_which_nobody_differs_has_none() {
        reconciling.on(CoreFields.THEME);
        assertThat(reconciling.state().card()).isEmpty();
        assertThat(reconciling.state().agreement().orElseThrow().mentions()).isZero();
    }

    private MentionId inHand() {
        return reconciling.state().card().orElseThrow().entry().mention().id();
    }

    private Entry entry(MentionId id) {
        try (Snapshot now = dossier.archive().snapshot()) {
            return now.entry(id).orElseThrow();
        }
    }

    private String tone(MentionId id) {
        try (Snapshot now = dossier.archive().snapshot()) {
            return now.entry(id)
                    .orElseThrow()
                    .effective()
                    .string(CoreFields.TONE)
                    .orElse("");
        }
    }

    private void say(int mention, String ana, String bob) {
        dossier.archive().record(List.of(act(mention, "Ana", ana, 0), act(mention, "Bob", bob, 1)));
    }

    private static Act act(int mention, String who, String tone, int after) {
        return new Act(
                UUID.randomUUID().toString(),
                new BatchId("codings"),
                who,
                Act.Hand.HUMAN,
                Instant.parse("2025-03-31T12:00:00Z").plusSeconds(after),
                new Act.Set(MentionId.of("test", "la cantine" + mention), CoreFields.TONE.name(), List.of(tone)));
    }
}
