package org.beffroi.workbench.handler;

import org.beffroi.strategy.edit.Editing;
import org.beffroi.workbench.dossier.Desk;
import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;

/** Does again what was undone last: to the strategy where that is in hand, else to mentions. */
public final class Redo {

    @CanExecute
    boolean isPossible(@Optional Desk desk, @Optional Editing editing) {
        return editing != null ? editing.canRedo() : desk != null && desk.acts().canRedo();
    }

    @Execute
    void run(Desk desk, @Optional Editing editing) {
        if (editing != null) {
            editing.redo();
        } else {
            desk.acts().redo();
        }
    }
}
