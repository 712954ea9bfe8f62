package org.beffroi.workbench.strategy.part;

import org.beffroi.strategy.edit.Editing;
import org.beffroi.workbench.view.UndoHistory;

/** What was done to a strategy. */
record EditingHistory(Editing editing) implements UndoHistory {

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
        editing.undo();
    }

    @Override
    public void redo() {
        editing.redo();
    }
}
