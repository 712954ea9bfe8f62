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
import java.util.function.Supplier;
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
 * What the person at work does, to mentions above all, with undo and redo.
 *
 * <p>Called on the UI thread; each deed is written durably by a worker, in the order in which it was done. Undoing is an act
 * too: the log keeps both.
 */
public final class Acts {

    /** Something done, which can be undone. */
    public sealed interface Done {
        /** What was done. */
        Sentence said();

        /** What can be seen of it, empty where nothing leads there. */
        default Optional<Door> door() {
            return Optional.empty();
        }
    }

    /**
     * A way to what was done.
     *
     * @param name what it is called
     */
    public record Door(Sentence name, Runnable open) {}

    /** Acts on mentions, one batch. */
    private record Acted(BatchId batch, Sentence said, Set<MentionId> mentions) implements Done {}

    /** Something else, with what takes it back and what does it again, both off the UI thread. */
    private record Other(Sentence said, Runnable undo, Runnable redo) implements Done {}

    /** Something in another history, which knows by itself whether it stands. */
    private record Elsewhere(Sentence said, Optional<Door> door, DeedElsewhere deed, boolean stands) implements Done {

        boolean isNext() {
            return stands ? deed.canTakeBack() : deed.canDoAgain();
        }

        void turn() {
            if (stands) {
                deed.takeBack();
            } else {
                deed.doAgain();
            }
        }
    }

    private final Archive archive;
    private final String person;
    private final Executor inOrder;
    private final Executor display;
    private final Deque<Done> done = new ArrayDeque<>();
    private final Deque<Done> undone = new ArrayDeque<>();
    private final List<Listener> listeners = new ArrayList<>();
    private final List<DoneListener> doneListeners = new ArrayList<>();

    private record Listener(Consumer<Set<MentionId>> changed, Consumer<Sentence> refused) {}

    /**
     * @param person who acts
     * @param inOrder runs one task after the other, off the UI thread
     * @param display runs on the UI thread, later
     */
    public Acts(Archive archive, String person, Executor inOrder, Executor display) {
        this.archive = archive;
        this.person = person;
        this.inOrder = inOrder;
        this.display = display;
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

    /** Tells of each thing that was done, undone and done again, until the returned action is run. */
    public Runnable onDone(DoneListener listener) {
        doneListeners.add(listener);
        return () -> doneListeners.remove(listener);
    }

    private void tell(Consumer<DoneListener> what) {
        List.copyOf(doneListeners).forEach(what);
    }

    /**
     * Does something to one mention that the person has before her eyes; all of it is undone together.
     *
     * @param before the mention as it showed, by which it is known whose word she had not seen
     */
    public void perform(Sentence said, List<? extends Act.FieldDeed> deeds, Entry before) {
        perform(said, seen(deeds, before), own());
    }

    /** Does something to many mentions; all of it is undone together. */
    public void perform(Sentence said, List<SeenDeed> deeds) {
        perform(said, deeds, own());
    }

    /**
     * Does something under a batch of its own kind, such as a reconciliation's.
     *
     * @param batch not used before
     */
    public void perform(Sentence said, List<? extends Act.FieldDeed> deeds, Entry before, BatchId batch) {
        perform(said, seen(deeds, before), batch);
    }

    /**
     * Takes note of something done elsewhere, such as a source that was removed, so that it is undone in its turn.
     *
     * @param undo takes it back, off the UI thread; where it refuses, the sentence is told
     * @param redo does it again, likewise
     */
    public void did(Sentence said, Runnable undo, Runnable redo) {
        Done act = note(new Other(said, undo, redo));
        display.execute(() -> tell(listener -> listener.done(act)));
    }

    /**
     * Does something else, durably and in its turn. A refusal is told, and nothing was done then.
     *
     * @param deed does it, off the UI thread
     * @param undo takes it back, likewise
     * @param then run on the UI thread each time it was done or taken back
     */
    public void make(Sentence said, Runnable deed, Runnable undo, Runnable then) {
        // In its turn from the press on: what is undone at once is this, not what was done before it.
        Done act = note(new Other(said, followed(undo, then), followed(deed, then)));
        perform(
                deed,
                () -> {
                    then.run();
                    tell(listener -> listener.done(act));
                },
                () -> done.remove(act));
    }

    /**
     * Takes note of something done just now to what has a history of its own: it is undone in its turn here too, unless it was
     * there.
     *
     * @param door leads to what was done
     */
    public void did(Sentence said, Door door, DeedElsewhere deed) {
        Done act = note(new Elsewhere(said, Optional.of(door), deed, true));
        display.execute(() -> tell(listener -> listener.done(act)));
    }

    private Runnable followed(Runnable deed, Runnable then) {
        return () -> {
            deed.run();
            display.execute(then);
        };
    }

    /**
     * Takes note of something that shows by itself, such as words typed on a page: it is undone in its turn, and nothing is said of
     * it. Who tells what was done stops telling of things before.
     *
     * @param undo takes it back, off the UI thread; where it refuses, the sentence is told
     * @param redo does it again, likewise
     */
    public void showed(Sentence said, Runnable undo, Runnable redo) {
        note(new Other(said, undo, redo));
        tell(DoneListener::showed);
    }

    private Done note(Done act) {
        done.push(act);
        undone.clear();
        return act;
    }

    private static BatchId own() {
        return new BatchId("acts-" + UUID.randomUUID());
    }

    private static List<SeenDeed> seen(List<? extends Act.FieldDeed> deeds, Entry before) {
        return deeds.stream().map(deed -> SeenDeed.of(deed, before)).toList();
    }

    private void perform(Sentence said, List<SeenDeed> deeds, BatchId batch) {
        Set<MentionId> mentions =
                deeds.stream().map(one -> one.deed().mention()).collect(Collectors.toSet());
        Done act = note(new Acted(batch, said, mentions));
        Instant now = Instant.now();
        write(
                // A correction of all that a search found is many acts: they are made later, not while the window
                // waits.
                () -> deeds.stream()
                        .map(one -> act(batch, now, one.deed(), Optional.of(one.word())))
                        .toList(),
                mentions,
                () -> tell(listener -> listener.done(act)),
                () -> done.remove(act));
    }

    /** Undoes what was done last; says what, empty where there is nothing. */
    public Optional<Sentence> undo() {
        return next(done).flatMap(this::undo);
    }

    /** Undoes one thing, whatever was done after it; says what, empty where it is undone already. */
    public Optional<Sentence> undo(Done act) {
        return move(act, done, undone, () -> tell(listener -> listener.undone(act.said())));
    }

    /** Does again what was undone last; says what, empty where there is nothing. */
    public Optional<Sentence> redo() {
        return next(undone)
                .flatMap(act -> move(act, undone, done, () -> tell(listener -> listener.redone(act.said()))));
    }

    /** True where something can be undone. */
    public boolean canUndo() {
        return next(done).isPresent();
    }

    /** True where something can be done again. */
    public boolean canRedo() {
        return next(undone).isPresent();
    }

    /** Something that was undone where it was done is passed over, and counts again once it was done again there. */
    private static Optional<Done> next(Deque<Done> of) {
        return of.stream().filter(Acts::isNext).findFirst();
    }

    private static boolean isNext(Done act) {
        return !(act instanceof Elsewhere elsewhere) || elsewhere.isNext();
    }

    private Optional<Sentence> move(Done act, Deque<Done> from, Deque<Done> to, Runnable then) {
        if (!isNext(act) || !from.remove(act)) {
            return Optional.empty();
        }
        switch (act) {
            case Acted acted -> {
                // The act that undoes is undone in its turn by its own batch.
                BatchId batch = own();
                Done opposite = new Acted(batch, acted.said(), acted.mentions());
                Act undoing = act(batch, Instant.now(), new Act.UndoBatch(acted.batch()), Optional.empty());
                to.push(opposite);
                write(() -> List.of(undoing), acted.mentions(), then, () -> back(act, opposite, from, to));
            }
            case Other other -> {
                Done opposite = new Other(other.said(), other.redo(), other.undo());
                to.push(opposite);
                perform(other.undo(), then, () -> back(act, opposite, from, to));
            }
            case Elsewhere elsewhere -> turn(elsewhere, to, then);
        }
        return Optional.of(act.said());
    }

    private void turn(Elsewhere act, Deque<Done> to, Runnable then) {
        try {
            act.turn();
        } catch (Refusal refusal) {
            refused(refusal);
            return;
        }
        to.push(new Elsewhere(act.said(), act.door(), act.deed(), !act.stands()));
        display.execute(then);
    }

    private void refused(Refusal why) {
        List.copyOf(listeners).forEach(listener -> listener.refused().accept(why.sentence()));
    }

    private static void back(Done act, Done opposite, Deque<Done> from, Deque<Done> to) {
        to.remove(opposite);
        from.push(act);
    }

    private Act act(BatchId batch, Instant when, Deed deed, Optional<String> seen) {
        return new Act(UUID.randomUUID().toString(), batch, person, Act.Hand.HUMAN, when, deed, seen);
    }

    private void write(Supplier<List<Act>> acts, Set<MentionId> mentions, Runnable then, Runnable takeBack) {
        perform(
                () -> archive.record(acts.get()),
                () -> {
                    List.copyOf(listeners)
                            .forEach(listener -> listener.changed().accept(mentions));
                    then.run();
                },
                takeBack);
    }

    private void perform(Runnable deed, Runnable then, Runnable takeBack) {
        inOrder.execute(() -> {
            try {
                deed.run();
            } catch (Refusal refusal) {
                display.execute(() -> {
                    takeBack.run();
                    refused(refusal);
                });
                return;
            } catch (RuntimeException | Error unforeseen) {
                // It was not done, whatever the reason; who runs tasks tells of it.
                display.execute(takeBack);
                throw unforeseen;
            }
            display.execute(then);
        });
    }
}
