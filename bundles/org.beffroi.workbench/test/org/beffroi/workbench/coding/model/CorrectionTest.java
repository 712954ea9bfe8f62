package org.beffroi.workbench.coding.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.beffroi.core.archive.Act;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.archive.Cancelled;
import org.beffroi.core.archive.Entry;
import org.beffroi.core.archive.Progress;
import org.beffroi.core.archive.Snapshot;
import org.beffroi.core.archive.truth.Conflict;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.MentionId;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.query.Query;
import org.beffroi.workbench.acts.Acts;
import org.beffroi.workbench.acts.SeenDeed;
import org.beffroi.workbench.listen.model.FakeDossier;
import org.junit.jupiter.api.Test;

class CorrectionTest {

    private static final Query CANTEEN = new Query.Word("cantine");
    private static final Correction NEGATIVE = new Correction(CoreFields.TONE, "negative", false);
    private static final Correction THEME = new Correction(CoreFields.THEME, "cantine", false);

    private final FakeDossier dossier =
            new FakeDossier().with(1_203, "la cantine").with(4, "la piscine");
    private final Acts acts = new Acts(dossier.archive(), "Lou", Runnable::run, Runnable::run);

    @Test
    void all_that_a_search_finds_is_corrected_and_undone_as_one() {
        perform(deeds(NEGATIVE));
        assertThat(count("negative")).isEqualTo(1_203);
        acts.undo();
        assertThat(count("negative")).isZero();
        acts.redo();
        assertThat(count("negative")).isEqualTo(1_203);
    }

    @Test
    void what_is_so_already_makes_no_act() {
        perform(deeds(NEGATIVE));
        assertThat(deeds(NEGATIVE)).isEmpty();
    }

    @Test
    void chosen_mentions_alone_are_corrected() {
        List<MentionId> two = List.of(id("la cantine3"), id("la cantine7"), id("nobody"));
        try (Snapshot now = dossier.archive().snapshot()) {
            perform(THEME.deeds(now, two));
        }
        assertThat(dossier.archive()
                        .snapshot()
                        .entry(id("la cantine3"))
                        .orElseThrow()
                        .effective()
                        .strings(CoreFields.THEME))
                .containsExactly("cantine");
        assertThat(deeds(new Correction(CoreFields.THEME, "cantine", true)))
                .hasSize(2)
                .allSatisfy(seen -> assertThat(seen.deed()).isInstanceOf(Act.Remove.class));
    }

    @Test
    void a_word_that_came_in_between_is_in_conflict_with_it() {
        List<SeenDeed> seen = deeds(NEGATIVE);
        Acts colleague = new Acts(dossier.archive(), "Max", Runnable::run, Runnable::run);
        colleague.perform(
                Sentence.of(CorrectionTest.class, "act.set"),
                List.of(new Act.Set(id("la cantine3"), CoreFields.TONE.name(), List.of("positive"))),
                entry("la cantine3"));
        perform(seen);
        assertThat(Conflict.of(entry("la cantine3"))).hasSize(1);
        assertThat(Conflict.of(entry("la cantine4"))).isEmpty();
    }

    @Test
    void who_stops_it_changes_nothing() {
        Progress stopped = new Progress() {
            @Override
            public void at(long done, long total) {
                throw new AssertionError("went on");
            }

            @Override
            public boolean cancelled() {
                return true;
            }
        };
        try (Snapshot now = dossier.archive().snapshot()) {
            assertThatThrownBy(() -> NEGATIVE.deeds(now, CANTEEN, stopped)).isInstanceOf(Cancelled.class);
        }
    }

    private Entry entry(String name) {
        try (Snapshot now = dossier.archive().snapshot()) {
            return now.entry(id(name)).orElseThrow();
        }
    }

    private List<SeenDeed> deeds(Correction correction) {
        try (Snapshot now = dossier.archive().snapshot()) {
            return correction.deeds(now, CANTEEN, Progress.silent());
        }
    }

    private void perform(List<SeenDeed> deeds) {
        acts.perform(Sentence.of(CorrectionTest.class, "act.set"), deeds);
    }

    private long count(String tone) {
        try (Snapshot now = dossier.archive().snapshot()) {
            return now.facet(new Query.Everything(), CoreFields.TONE, 10, Cancel.never()).counts().stream()
                    .filter(count -> count.value().equals(tone))
                    .mapToLong(count -> count.mentions())
                    .sum();
        }
    }

    private static MentionId id(String name) {
        return MentionId.of("test", name);
    }
}
