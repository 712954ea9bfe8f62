package org.beffroi.workbench.acts;

import org.beffroi.workbench.view.UndoHistory;

/**
 * What was done on a screen of its own, such as that of digests: undone there alone, where one sees it. Belongs to the UI thread.
 *
 * @param acts those of that screen and no others
 */
public record ActsHistory(Acts acts) implements UndoHistory {

    @Override
    public boolean canUndo() {
        return acts.canUndo();
    }

    @Override
    public boolean canRedo() {
        return acts.canRedo();
    }

    @Override
    public void undo() {
        acts.undo();
    }

    @Override
    public void redo() {
        acts.redo();
    }
}
