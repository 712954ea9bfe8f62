package org.beffroi.workbench.handler;

import org.beffroi.workbench.dossier.Desk;
import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;

/** Takes back what was done last. */
public final class Undo {

    @CanExecute
    boolean isPossible(@Optional Desk desk) {
        return desk != null && desk.acts().canUndo();
    }

    @Execute
    void run(Desk desk) {
        desk.acts().undo();
    }
}
