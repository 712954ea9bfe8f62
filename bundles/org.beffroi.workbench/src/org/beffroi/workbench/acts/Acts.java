package org.beffroi.workbench.acts;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.beffroi.core.archive.Act;
import org.beffroi.core.archive.Act.Deed;
import org.beffroi.core.archive.Archive;
import org.beffroi.core.archive.Entry;
import org.beffroi.core.mention.BatchId;
import org.beffroi.core.mention.MentionId;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;

/**
 * What the person at work does to mentions and beside them, with undo and redo.
 *
 * <p>Called on the UI thread; each deed is written durably by a worker, in the order in which it was done. Undoing is an act
 * too: the log keeps both.
 */
public final class Acts {

    /** Something done, which can be undone. */
    private sealed interface Done {
        Sentence said();
    }

    /** Acts on mentions, written down as a batch. */
    private record Recorded(BatchId batch, Sentence said, Set<MentionId> mentions) implements Done {}

    /** Something done beside the archive. */
    private record Changed(Change change, Sentence said) implements Done {}

    /** Something done beside the archive, which can be taken back and made again; off the UI thread. */
    public interface Change {
        /**
         * Does it.
         *
         * @throws Refusal if it cannot be done
         */
        void make();

        /**
         * Takes it back.
         *
         * @throws Refusal if it cannot be taken back
         */
        void takeBack();
    }

    private final Archive archive;
    private final String person;
    private final Executor inOrder;
    private final Executor ui;
    private final Deque<Done> done = new ArrayDeque<>();
    private final Deque<Done> undone = new ArrayDeque<>();
    private final List<Listener> listeners = new ArrayList<>();

    private record Listener(Consumer<Set<MentionId>> changed, Consumer<Sentence> refused) {}

    /**
     * @param person who acts
     * @param inOrder runs one task after the other, off the UI thread
     * @param ui runs on the UI thread, later
     */
    public Acts(Archive archive, String person, Executor inOrder, Executor ui) {
        this.archive = archive;
        this.person = person;
        this.inOrder = inOrder;
        this.ui = ui;
    }

    /**
     * Tells whoever shows mentions, until the returned action is run.
     *
     * @param changed told which mentions changed, once the change is durable
     * @param refused told why a deed was not kept
     */
    public Runnable listen(Consumer<Set<MentionId>> changed, Consumer<Sentence> refused) {
        Listener listener = new Listener(changed, refused);
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /** Does something; all of it is undone together. */
    public void perform(Sentence said, List<? extends Act.FieldDeed> deeds) {
        perform(said, deeds, own(), Optional.empty());
    }

    /**
     * Does something to a mention that the person has before her eyes; all of it is undone together.
     *
     * @param seen the mention as it showed, by which it is known whose word she had not seen
     */
    public void perform(Sentence said, List<? extends Act.FieldDeed> deeds, Entry seen) {
        perform(said, deeds, own(), Optional.of(seen));
    }

    /**
     * Does something under a batch of its own kind, such as a reconciliation's.
     *
     * @param batch not used before
     */
    public void perform(Sentence said, List<? extends Act.FieldDeed> deeds, BatchId batch) {
        perform(said, deeds, batch, Optional.empty());
    }

    /** Does something beside the archive, such as a remark in the dossier. */
    public void perform(Sentence said, Change change) {
        Done act = new Changed(change, said);
        done.push(act);
        undone.clear();
        run(change::make, () -> done.remove(act));
    }

    private static BatchId own() {
        return new BatchId("acts-" + UUID.randomUUID());
    }

    private void perform(Sentence said, List<? extends Act.FieldDeed> deeds, BatchId batch, Optional<Entry> seen) {
        Set<MentionId> mentions = deeds.stream().map(Act.FieldDeed::mention).collect(Collectors.toSet());
        Done act = new Recorded(batch, said, mentions);
        done.push(act);
        undone.clear();
        record(batch, deeds, mentions, seen, () -> done.remove(act));
    }

    /** Undoes what was done last; says what, empty where there is nothing. */
    public Optional<Sentence> undo() {
        return move(done, undone);
    }

    /** Does again what was undone last; says what, empty where there is nothing. */
    public Optional<Sentence> redo() {
        return move(undone, done);
    }

    /** True where something can be undone. */
    public boolean canUndo() {
        return !done.isEmpty();
    }

    /** True where something can be done again. */
    public boolean canRedo() {
        return !undone.isEmpty();
    }

    private Optional<Sentence> move(Deque<Done> from, Deque<Done> to) {
        if (from.isEmpty()) {
            return Optional.empty();
        }
        Done act = from.pop();
        switch (act) {
            case Recorded recorded -> move(recorded, from, to);
            case Changed changed -> {
                to.push(changed);
                Runnable back = () -> {
                    to.remove(changed);
                    from.push(changed);
                };
                run(from == done ? changed.change()::takeBack : changed.change()::make, back);
            }
        }
        return Optional.of(act.said());
    }

    private void move(Recorded act, Deque<Done> from, Deque<Done> to) {
        // The act that undoes is undone in its turn by its own batch.
        BatchId batch = new BatchId("acts-" + UUID.randomUUID());
        Done opposite = new Recorded(batch, act.said(), act.mentions());
        to.push(opposite);
        record(batch, List.of(new Act.UndoBatch(act.batch())), act.mentions(), Optional.empty(), () -> {
            to.remove(opposite);
            from.push(act);
        });
    }

    private void run(Runnable change, Runnable takeBack) {
        inOrder.execute(() -> {
            try {
                change.run();
            } catch (Refusal refusal) {
                ui.execute(() -> refused(refusal, takeBack));
            }
        });
    }

    private void refused(Refusal refusal, Runnable takeBack) {
        takeBack.run();
        List.copyOf(listeners).forEach(listener -> listener.refused().accept(refusal.sentence()));
    }

    private void record(
            BatchId batch,
            List<? extends Deed> deeds,
            Set<MentionId> mentions,
            Optional<Entry> seen,
            Runnable takeBack) {
        Instant now = Instant.now();
        inOrder.execute(() -> {
            try {
                // A correction of all that a search found is many acts: they are made here, not while the window waits.
                archive.record(deeds.stream()
                        .map(deed -> new Act(UUID.randomUUID().toString(), batch, person, Act.Hand.HUMAN, now, deed))
                        .map(act -> seen.map(act::seeing).orElse(act))
                        .toList());
                ui.execute(() -> List.copyOf(listeners)
                        .forEach(listener -> listener.changed().accept(mentions)));
            } catch (Refusal refusal) {
                ui.execute(() -> refused(refusal, takeBack));
            }
        });
    }
}
