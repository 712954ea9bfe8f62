package org.beffroi.workbench.view;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * What was done in a screen, which can be undone and done again. A screen puts one into the context of its part; while it is
 * the active one, the commands Undo and Redo act on it, elsewhere on what was done to mentions. Belongs to the UI thread.
 */
@ConsumerType
public interface UndoHistory {

    /** Whether there is something to undo. */
    boolean canUndo();

    /** Whether there is something to do again. */
    boolean canRedo();

    /** Takes back what was done last. */
    void undo();

    /** Does again what was undone last. */
    void redo();
}
