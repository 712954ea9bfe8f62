package org.beffroi.workbench.handler;

import org.beffroi.strategy.edit.Editing;
import org.beffroi.workbench.dossier.Desk;
import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;

/** Takes back what was done last: to the strategy where that is in hand, else to mentions. */
public final class Undo {

    @CanExecute
    boolean isPossible(@Optional Desk desk, @Optional Editing editing) {
        return editing != null ? editing.canUndo() : desk != null && desk.acts().canUndo();
    }

    @Execute
    void run(Desk desk, @Optional Editing editing) {
        if (editing != null) {
            editing.undo();
        } else {
            desk.acts().undo();
        }
    }
}
