package org.beffroi.workbench.strategy.part;

import java.util.function.BiConsumer;
import org.beffroi.core.message.Sentence;
import org.beffroi.strategy.edit.Editing;
import org.beffroi.workbench.view.UndoHistory;

/**
 * What was done to a strategy, as the commands Undo and Redo take it.
 *
 * @param told told with the key of a text, whose {@code {0}} is what was done, each time that something is undone or done again
 */
record EditingHistory(Editing editing, BiConsumer<String, Sentence> told) implements UndoHistory {

    @Override
    public boolean canUndo() {
        return editing.canUndo();
    }

    @Override
    public boolean canRedo() {
        return editing.canRedo();
    }

    @Override
    public void undo() {
        editing.undo().ifPresent(said -> told.accept("act.undone", said));
    }

    @Override
    public void redo() {
        editing.redo().ifPresent(said -> told.accept("act.redone", said));
    }
}
