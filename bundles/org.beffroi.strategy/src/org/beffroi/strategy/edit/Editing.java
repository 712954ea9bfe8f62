package org.beffroi.strategy.edit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.beffroi.core.message.Sentence;
import org.beffroi.strategy.model.Strategy;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.change.ChangeDescription;
import org.eclipse.emf.ecore.change.util.ChangeRecorder;
import org.jspecify.annotations.Nullable;

/**
 * A strategy in hand: what is done to it can be undone and done again, all of it, in the order in which it was done.
 *
 * <p>Whoever changes it does so within {@link #perform}, by the setters and lists of the model; what changed is recorded, whatever
 * it was. Belongs to one thread, that of the window; listeners are told there, after each change.
 */
public final class Editing {

    /** How many deeds are kept. */
    private static final int KEPT = 1_000;

    /** Something done: what it is called, what takes it back (or, once undone, does it again), and what it goes together with. */
    private record Deed(
            Sentence said, ChangeDescription back, @Nullable Object together) {}

    private final Strategy strategy;
    private final boolean readOnly;
    private final Deque<Deed> done = new ArrayDeque<>();
    private final Deque<Deed> undone = new ArrayDeque<>();
    private final List<Runnable> listeners = new ArrayList<>();
    private @Nullable Object saved;
    private boolean performing;

    /** True after an undo or a redo: what comes then goes together with nothing before. */
    private boolean settled;

    /**
     * @param strategy read from its file
     * @param readOnly true where it may be looked at and not changed
     */
    public Editing(Strategy strategy, boolean readOnly) {
        this.strategy = Objects.requireNonNull(strategy);
        this.readOnly = readOnly;
        saved = this;
    }

    /** The strategy; changed within {@link #perform} alone. */
    public Strategy strategy() {
        return strategy;
    }

    /** True where nothing can be changed. */
    public boolean isReadOnly() {
        return readOnly;
    }

    /** Told after each change, undo, redo and saving, until the returned action is run. */
    public Runnable listen(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /**
     * Does something to the strategy.
     *
     * @param said what, for those who would undo it
     * @param change changes the model; when it throws, all it did is taken back
     * @return whether anything changed
     * @throws IllegalStateException if it is read-only, or called from within a change
     */
    public boolean perform(Sentence said, Runnable change) {
        return perform(said, null, change);
    }

    /**
     * Does something that goes together with what was done just before, such as one more letter of a word: both are undone as one.
     *
     * @param together equal for deeds that go together, which change the same features of the same elements; null for none
     */
    public boolean perform(Sentence said, @Nullable Object together, Runnable change) {
        if (readOnly || performing) {
            throw new IllegalStateException(readOnly ? "Read-only" : "A change within a change");
        }
        Optional<ChangeDescription> back = record(change);
        if (back.isEmpty()) {
            return false;
        }
        undone.clear();
        Deed last = done.peek();
        boolean joins =
                together != null && last != null && together.equals(last.together()) && saved != last && !settled;
        settled = false;
        if (!joins) {
            done.push(new Deed(said, back.get(), together));
            if (done.size() > KEPT) {
                done.removeLast();
            }
        }
        tell();
        return true;
    }

    private Optional<ChangeDescription> record(Runnable change) {
        ChangeRecorder recorder = new ChangeRecorder(strategy);
        @Nullable ChangeDescription back;
        performing = true;
        try {
            change.run();
        } catch (RuntimeException | Error e) {
            recorder.endRecording().apply();
            throw e;
        } finally {
            performing = false;
            back = recorder.isRecording() ? recorder.endRecording() : null;
            recorder.dispose();
        }
        if (back == null) {
            return Optional.empty();
        }
        boolean same = back.getObjectChanges().isEmpty()
                && back.getObjectsToAttach().isEmpty()
                && back.getObjectsToDetach().isEmpty();
        return same ? Optional.empty() : Optional.of(back);
    }

    /** Takes back what was done last; says what, empty where there is nothing. */
    public Optional<Sentence> undo() {
        return move(done, undone);
    }

    /** Does again what was undone last; says what, empty where there is nothing. */
    public Optional<Sentence> redo() {
        return move(undone, done);
    }

    private Optional<Sentence> move(Deque<Deed> from, Deque<Deed> to) {
        if (from.isEmpty()) {
            return Optional.empty();
        }
        Deed deed = from.pop();
        deed.back().applyAndReverse();
        settled = true;
        to.push(deed);
        tell();
        return Optional.of(deed.said());
    }

    /** What would be undone next. */
    public Optional<Sentence> next() {
        return Optional.ofNullable(done.peek()).map(Deed::said);
    }

    /** True where something can be undone. */
    public boolean canUndo() {
        return !done.isEmpty();
    }

    /** True where something can be done again. */
    public boolean canRedo() {
        return !undone.isEmpty();
    }

    /** True where it is not as it was when it was read or saved last. */
    public boolean isChanged() {
        return saved != present();
    }

    /** The state it is in, to be told of {@link #saved} once it is on the disk. */
    public Object state() {
        return present();
    }

    /** Takes note that it was saved in a state it was in. */
    public void saved(Object state) {
        saved = state;
        tell();
    }

    /** Takes note that it never was saved as it is, such as a draft that was found. */
    public void unsaved() {
        saved = null;
        tell();
    }

    /** Forgets what could be undone or done again: where something was erased it must not come back. */
    public void forget() {
        forget(null);
    }

    /**
     * Changes it in a way that nobody undoes: what was erased is not brought back by taking back what was done before or after it.
     * Also where it is read-only. Where nothing was there to erase, all can still be undone.
     *
     * @param erase changes the strategy; says whether there was something
     * @param holds whether something that was taken away, and that an undo or a redo would bring back, holds what is erased
     * @return whether there was something
     */
    public boolean erase(Predicate<? super Strategy> erase, Predicate<? super EObject> holds) {
        if (performing) {
            throw new IllegalStateException("A change within a change");
        }
        boolean wasChanged = isChanged();
        boolean past = Stream.concat(done.stream(), undone.stream())
                .flatMap(deed -> deed.back().getObjectsToAttach().stream())
                .anyMatch(holds);
        if (!erase.test(strategy) && !past) {
            return false;
        }
        forget(wasChanged ? null : this);
        return true;
    }

    private void forget(@Nullable Object as) {
        done.clear();
        undone.clear();
        saved = as;
        tell();
    }

    private Object present() {
        return done.isEmpty() ? this : done.peek();
    }

    private void tell() {
        List.copyOf(listeners).forEach(Runnable::run);
    }
}
