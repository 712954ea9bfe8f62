package org.beffroi.workbench.acts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.beffroi.core.archive.Act;
import org.beffroi.core.archive.Entry;
import org.beffroi.core.archive.Snapshot;
import org.beffroi.core.archive.truth.Conflict;
import org.beffroi.core.mention.BatchId;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.FieldValues;
import org.beffroi.core.mention.Fields;
import org.beffroi.core.mention.Mention;
import org.beffroi.core.mention.MentionId;
import org.beffroi.core.mention.Origin;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.testing.archive.NaiveArchive;
import org.beffroi.workbench.work.ReportingExecutor;
import org.junit.jupiter.api.Test;

class ActsTest {

    private static final MentionId ID = MentionId.of("test", "1");

    private final NaiveArchive archive = new NaiveArchive(Fields.core(), ZoneOffset.UTC, LocalDate.of(2025, 3, 9));
    private final Acts acts = new Acts(archive, "Anne", Runnable::run, Runnable::run);
    private final Set<MentionId> changed = new HashSet<>();

    ActsTest() {
        archive.add(List.of(new Mention(
                ID,
                new Origin("test", new BatchId("test"), Instant.EPOCH),
                FieldValues.builder().put(CoreFields.TEXT_BODY, "bonjour").build())));
        acts.listen(changed::addAll, why -> {});
    }

    @Test
    void an_act_is_kept_undone_and_done_again() {
        tag("urgent");
        assertThat(tags()).containsExactly("urgent");
        assertThat(acts.undo()).isPresent();
        assertThat(tags()).isEmpty();
        assertThat(acts.redo()).isPresent();
        assertThat(tags()).containsExactly("urgent");
        assertThat(changed).containsExactly(ID);
    }

    @Test
    void undo_goes_back_one_act_at_a_time() {
        tag("un");
        tag("deux");
        acts.undo();
        assertThat(tags()).containsExactly("un");
        acts.undo();
        assertThat(tags()).isEmpty();
        assertThat(acts.undo()).isEmpty();
        acts.redo();
        acts.redo();
        assertThat(tags()).containsExactlyInAnyOrder("un", "deux");
        assertThat(acts.canRedo()).isFalse();
    }

    @Test
    void a_new_act_forgets_what_was_undone() {
        tag("un");
        acts.undo();
        tag("deux");
        assertThat(acts.canRedo()).isFalse();
        assertThat(tags()).containsExactly("deux");
    }

    @Test
    void what_the_person_saw_is_written_down() {
        Entry before = entry();
        acts.perform(said(), List.of(department("voirie")), before);
        assertThat(entry().word("department").orElseThrow().seen()).contains(Act.NONE_SEEN);
        String first = entry().word("department").orElseThrow().id();
        acts.perform(said(), List.of(department("sports")), entry());
        assertThat(entry().word("department").orElseThrow().seen()).contains(first);
        assertThat(Conflict.of(entry())).isEmpty();
    }

    @Test
    void who_corrects_many_contradicts_nobody_whose_word_was_seen() {
        acts.perform(said(), List.of(department("voirie")), entry());
        SeenDeed stale = SeenDeed.of(department("sports"), entry());
        Acts colleague = new Acts(archive, "Max", Runnable::run, Runnable::run);
        colleague.perform(said(), List.of(department("écoles")), entry());
        assertThat(Conflict.of(entry())).isEmpty();
        acts.perform(said(), List.of(stale));
        assertThat(Conflict.of(entry())).singleElement().satisfies(conflict -> {
            assertThat(conflict.standing()).containsExactly("sports");
            assertThat(conflict.lost()).containsExactly("écoles");
        });
    }

    @Test
    void what_was_done_elsewhere_is_undone_in_its_turn_and_done_again() {
        List<String> done = new ArrayList<>();
        acts.did(said(), () -> done.add("back"), () -> done.add("again"));
        tag("urgent");
        acts.undo();
        assertThat(done).isEmpty();
        acts.undo();
        assertThat(done).containsExactly("back");
        acts.redo();
        assertThat(done).containsExactly("back", "again");
        assertThat(acts.canUndo()).isTrue();
    }

    @Test
    void what_shows_by_itself_ends_what_is_said_of_things_before() {
        List<String> told = new ArrayList<>();
        acts.onDone(new DoneListener() {
            @Override
            public void done(Acts.Done act) {
                told.add("done");
            }

            @Override
            public void showed() {
                told.add("showed");
            }

            @Override
            public void undone(Sentence said) {
                told.add("undone");
            }

            @Override
            public void redone(Sentence said) {
                told.add("redone");
            }
        });
        acts.did(said(), () -> {}, () -> {});
        acts.showed(said(), () -> {}, () -> {});
        acts.undo();
        assertThat(told).containsExactly("done", "showed", "undone");
    }

    @Test
    void what_is_made_is_noted_once_it_is_done_and_followed_whichever_way_it_goes() {
        List<String> done = new ArrayList<>();
        List<Sentence> why = new ArrayList<>();
        acts.listen(mentions -> {}, why::add);
        acts.make(said(), () -> done.add("made"), () -> done.add("back"), () -> done.add("shown"));
        acts.undo();
        acts.redo();
        assertThat(done).containsExactly("made", "shown", "back", "shown", "made", "shown");
        acts.undo();
        acts.make(
                said(),
                () -> {
                    throw new Refusal(said());
                },
                () -> done.add("never"),
                () -> done.add("never"));
        assertThat(why).containsExactly(said());
        assertThat(acts.canUndo()).as("a thing refused was not done").isFalse();
        assertThat(done).doesNotContain("never");
    }

    @Test
    void what_refuses_to_be_undone_stays_done_and_says_why() {
        List<Sentence> why = new ArrayList<>();
        acts.listen(mentions -> {}, why::add);
        acts.did(
                said(),
                () -> {
                    throw new Refusal(said());
                },
                () -> {});
        acts.undo();
        assertThat(why).containsExactly(said());
        assertThat(acts.canUndo()).isTrue();
        assertThat(acts.canRedo()).isFalse();
    }

    @Test
    void what_fails_for_no_known_reason_stays_done_or_undone_as_it_was() {
        List<Throwable> failures = new ArrayList<>();
        Acts reported = new Acts(archive, "Anne", new ReportingExecutor(Runnable::run, failures::add), Runnable::run);
        reported.did(
                said(),
                () -> {
                    throw new IllegalStateException("broken");
                },
                () -> {});
        reported.undo();
        assertThat(failures).singleElement().isInstanceOf(IllegalStateException.class);
        assertThat(reported.canUndo()).isTrue();
        assertThat(reported.canRedo()).isFalse();
    }

    @Test
    void an_act_that_cannot_be_written_is_not_among_those_that_can_be_undone() {
        List<Throwable> failures = new ArrayList<>();
        Acts reported = new Acts(null, "Anne", new ReportingExecutor(Runnable::run, failures::add), Runnable::run);
        reported.perform(said(), List.of());
        assertThat(failures).hasSize(1);
        assertThat(reported.canUndo()).isFalse();
    }

    @Test
    void one_act_is_undone_whatever_came_after_it_and_once_alone() {
        List<Acts.Done> done = new ArrayList<>();
        List<String> told = new ArrayList<>();
        acts.onDone(new DoneListener() {
            @Override
            public void done(Acts.Done act) {
                done.add(act);
            }

            @Override
            public void undone(Sentence said) {
                told.add("undone");
            }

            @Override
            public void redone(Sentence said) {
                told.add("redone");
            }
        });
        tag("un");
        tag("deux");
        assertThat(done).hasSize(2);
        assertThat(acts.undo(done.getFirst())).contains(said());
        assertThat(tags()).containsExactly("deux");
        assertThat(acts.undo(done.getFirst())).isEmpty();
        acts.redo();
        assertThat(tags()).containsExactlyInAnyOrder("un", "deux");
        assertThat(told).containsExactly("undone", "redone");
    }

    @Test
    void what_was_not_kept_is_not_told_as_done() {
        List<Acts.Done> done = new ArrayList<>();
        Acts reported = new Acts(null, "Anne", new ReportingExecutor(Runnable::run, failure -> {}), Runnable::run);
        reported.onDone(new DoneListener() {
            @Override
            public void done(Acts.Done act) {
                done.add(act);
            }

            @Override
            public void undone(Sentence said) {}

            @Override
            public void redone(Sentence said) {}
        });
        reported.perform(said(), List.of());
        assertThat(done).isEmpty();
    }

    private static Sentence said() {
        return Sentence.of(ActsTest.class, "act.note");
    }

    private static Act.FieldDeed department(String name) {
        return new Act.Set(ID, CoreFields.DEPARTMENT.name(), List.of(name));
    }

    private Entry entry() {
        try (Snapshot snapshot = archive.snapshot()) {
            return snapshot.entry(ID).orElseThrow();
        }
    }

    private void tag(String tag) {
        acts.perform(said(), List.of(new Act.Add(ID, CoreFields.TAG.name(), tag)), entry());
    }

    private List<String> tags() {
        try (Snapshot snapshot = archive.snapshot()) {
            return new ArrayList<>(snapshot.entry(ID).orElseThrow().effective().strings(CoreFields.TAG));
        }
    }
}
