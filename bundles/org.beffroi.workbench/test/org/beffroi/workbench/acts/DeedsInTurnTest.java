package org.beffroi.workbench.acts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.beffroi.core.archive.Act;
import org.beffroi.core.archive.Entry;
import org.beffroi.core.archive.Snapshot;
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
import org.junit.jupiter.api.Test;

/** Whatever kinds of deeds follow one another, the key of undo takes back the one that was done last and stands. */
class DeedsInTurnTest {

    /** What a person does, or presses. */
    enum Step {
        TAG,
        MAKE,
        DID,
        SHOWED,
        ELSEWHERE,
        UNDO,
        REDO,
        UNDO_THERE,
        REDO_THERE,
        WORK
    }

    private static final MentionId ID = MentionId.of("test", "1");

    /** A deed in a history of its own. */
    private record There(String name, Set<String> standing) implements DeedElsewhere {

        @Override
        public boolean canTakeBack() {
            return standing.contains(name);
        }

        @Override
        public boolean canDoAgain() {
            return !standing.contains(name);
        }

        @Override
        public void takeBack() {
            standing.remove(name);
        }

        @Override
        public void doAgain() {
            standing.add(name);
        }
    }

    /** What a person does, and what ought to stand of it. */
    private static final class Trial {

        private final NaiveArchive archive = new NaiveArchive(Fields.core(), ZoneOffset.UTC, LocalDate.of(2025, 3, 9));
        private final Deque<Runnable> waiting = new ArrayDeque<>();
        private final Acts acts = new Acts(archive, "Anne", waiting::add, Runnable::run);

        /** What stands of the deeds that are no tags, as whoever did them sees it. */
        private final Set<String> standing = new HashSet<>();

        /** What ought to stand: each deed by the moment at which it was done last. */
        private final Map<String, Integer> expected = new LinkedHashMap<>();

        /** What ought to be done again next, the last one first. */
        private final Deque<String> undone = new ArrayDeque<>();

        private final List<String> elsewhere = new ArrayList<>();
        private int now;

        /** When what was taken back on its own screen had been done. */
        private final Map<String, Integer> moments = new LinkedHashMap<>();

        Trial() {
            archive.add(List.of(new Mention(
                    ID,
                    new Origin("test", new BatchId("test"), Instant.EPOCH),
                    FieldValues.builder().put(CoreFields.TEXT_BODY, "bonjour").build())));
        }

        void take(Step step) {
            String name = step + "-" + ++now;
            switch (step) {
                case TAG -> {
                    fresh(name);
                    acts.perform(said(name), List.of(new Act.Add(ID, CoreFields.TAG.name(), name)), entry());
                }
                case MAKE -> {
                    fresh(name);
                    acts.make(said(name), () -> standing.add(name), () -> standing.remove(name), () -> {});
                }
                case DID -> {
                    fresh(name);
                    standing.add(name);
                    acts.did(said(name), () -> standing.remove(name), () -> standing.add(name));
                }
                case SHOWED -> {
                    fresh(name);
                    standing.add(name);
                    acts.showed(said(name), () -> standing.remove(name), () -> standing.add(name));
                }
                case ELSEWHERE -> {
                    fresh(name);
                    elsewhere.add(name);
                    standing.add(name);
                    acts.did(said(name), new Acts.Door(said(name), () -> {}), new There(name, standing));
                }
                case UNDO -> undo();
                case REDO -> redo();
                case UNDO_THERE ->
                    elsewhere.stream()
                            .filter(expected::containsKey)
                            .reduce((one, other) -> other)
                            .ifPresent(this::takeBackThere);
                case REDO_THERE ->
                    elsewhere.stream()
                            .filter(one -> moments.containsKey(one) && !expected.containsKey(one))
                            .findFirst()
                            .ifPresent(this::doAgainThere);
                case WORK -> work();
            }
        }

        private void fresh(String name) {
            expected.put(name, now);
            undone.clear();
        }

        private void undo() {
            boolean possible = acts.canUndo();
            assertThat(possible).isEqualTo(!expected.isEmpty());
            if (possible) {
                String last = last();
                assertThat(acts.undo()).contains(said(last));
                expected.remove(last);
                undone.push(last);
            }
        }

        private void redo() {
            Optional<String> next =
                    undone.stream().filter(one -> !expected.containsKey(one)).findFirst();
            assertThat(acts.redo()).isEqualTo(next.map(DeedsInTurnTest::said));
            next.ifPresent(one -> {
                undone.remove(one);
                expected.put(one, now);
            });
        }

        private void takeBackThere(String name) {
            standing.remove(name);
            moments.put(name, expected.remove(name));
        }

        private void doAgainThere(String name) {
            standing.add(name);
            expected.put(name, moments.remove(name));
        }

        private String last() {
            return expected.entrySet().stream()
                    .max(Map.Entry.comparingByValue())
                    .orElseThrow()
                    .getKey();
        }

        void work() {
            while (!waiting.isEmpty()) {
                waiting.remove().run();
            }
        }

        Set<String> all() {
            Set<String> all = new HashSet<>(standing);
            all.addAll(entry().effective().strings(CoreFields.TAG));
            return all;
        }

        private Entry entry() {
            try (Snapshot snapshot = archive.snapshot()) {
                return snapshot.entry(ID).orElseThrow();
            }
        }
    }

    private static Sentence said(String name) {
        return Sentence.of(DeedsInTurnTest.class, name);
    }

    @Property(tries = 200)
    void the_deed_done_last_is_the_one_taken_back(@ForAll @Size(max = 40) List<Step> steps) {
        Trial trial = new Trial();
        steps.forEach(trial::take);
        trial.work();
        assertThat(trial.all()).isEqualTo(trial.expected.keySet());
        while (!trial.expected.isEmpty()) {
            trial.take(Step.UNDO);
            trial.work();
            assertThat(trial.all()).isEqualTo(trial.expected.keySet());
        }
        assertThat(trial.acts.canUndo()).isFalse();
    }

    @Test
    void what_was_undone_on_its_own_screen_is_passed_over_and_its_notice_does_nothing() {
        Trial trial = new Trial();
        Acts acts = trial.acts;
        List<Acts.Done> told = new ArrayList<>();
        acts.onDone(new DoneListener() {
            @Override
            public void done(Acts.Done act) {
                told.add(act);
            }

            @Override
            public void undone(Sentence said) {}

            @Override
            public void redone(Sentence said) {}
        });
        trial.take(Step.DID);
        trial.take(Step.ELSEWHERE);
        assertThat(told.getLast().door()).isPresent();
        trial.standing.remove("ELSEWHERE-2");
        assertThat(acts.undo(told.getLast())).isEmpty();
        assertThat(acts.undo()).contains(said("DID-1"));
        assertThat(acts.canUndo()).isFalse();
        trial.standing.add("ELSEWHERE-2");
        assertThat(acts.undo(told.getLast())).contains(said("ELSEWHERE-2"));
    }

    @Test
    void what_cannot_be_taken_back_any_more_says_why_and_gives_way_to_what_was_done_before() {
        Trial trial = new Trial();
        Acts acts = trial.acts;
        List<Sentence> why = new ArrayList<>();
        acts.listen(mentions -> {}, why::add);
        trial.take(Step.DID);
        acts.did(said("closed"), new Acts.Door(said("door"), () -> {}), new DeedElsewhere() {
            @Override
            public boolean canTakeBack() {
                return true;
            }

            @Override
            public boolean canDoAgain() {
                return false;
            }

            @Override
            public void takeBack() {
                throw new Refusal(said("gone"));
            }

            @Override
            public void doAgain() {}
        });
        acts.undo();
        assertThat(why).containsExactly(said("gone"));
        trial.work();
        assertThat(trial.standing).isNotEmpty();
        acts.undo();
        trial.work();
        assertThat(trial.standing).isEmpty();
    }
}
