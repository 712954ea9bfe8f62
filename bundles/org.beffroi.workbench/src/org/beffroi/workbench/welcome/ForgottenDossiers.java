package org.beffroi.workbench.welcome;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Function;
import org.beffroi.workbench.view.UndoHistory;

/** Dossiers taken from the list of those opened lately, each of which comes back in its turn. Belongs to the UI thread. */
final class ForgottenDossiers implements UndoHistory {

    /** @param back brings it back */
    private record Forgotten(Path folder, Runnable back) {}

    private final Function<Path, Runnable> forget;
    private final Deque<Forgotten> done = new ArrayDeque<>();
    private final Deque<Path> undone = new ArrayDeque<>();

    /** @param forget takes one from the list; returns what brings it back */
    ForgottenDossiers(Function<Path, Runnable> forget) {
        this.forget = forget;
    }

    /**
     * Takes one from the list.
     *
     * @return brings that very one back, once
     */
    Runnable forget(Path folder) {
        undone.clear();
        Forgotten one = take(folder);
        return () -> back(one);
    }

    private Forgotten take(Path folder) {
        Forgotten one = new Forgotten(folder, forget.apply(folder));
        done.push(one);
        return one;
    }

    private void back(Forgotten one) {
        if (done.remove(one)) {
            one.back().run();
            undone.push(one.folder());
        }
    }

    @Override
    public boolean canUndo() {
        return !done.isEmpty();
    }

    @Override
    public boolean canRedo() {
        return !undone.isEmpty();
    }

    @Override
    public void undo() {
        if (canUndo()) {
            back(done.peek());
        }
    }

    @Override
    public void redo() {
        if (canRedo()) {
            take(undone.pop());
        }
    }
}
