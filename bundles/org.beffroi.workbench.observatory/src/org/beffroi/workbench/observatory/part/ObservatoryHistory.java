package org.beffroi.workbench.observatory.part;

import org.beffroi.workbench.acts.Acts;
import org.beffroi.workbench.view.UndoHistory;

/**
 * What was done in the observatory: undone there alone, where one sees it. Belongs to the UI thread.
 *
 * @param acts those of the observatory and no others
 */
record ObservatoryHistory(Acts acts) implements UndoHistory {

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
