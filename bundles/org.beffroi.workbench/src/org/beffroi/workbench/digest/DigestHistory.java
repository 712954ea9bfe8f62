package org.beffroi.workbench.digest;

import org.beffroi.workbench.acts.Acts;
import org.beffroi.workbench.view.UndoHistory;

/**
 * What was done to digests on their own screen: undone there alone, where one sees it. Belongs to the UI thread.
 *
 * @param acts those on digests and no others
 */
record DigestHistory(Acts acts) implements UndoHistory {

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
