package org.beffroi.workbench.handler;

import org.beffroi.workbench.dossier.Desk;
import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;

/** Does again what was taken back. */
public final class Redo {

    @CanExecute
    boolean isPossible(@Optional Desk desk) {
        return desk != null && desk.acts().canRedo();
    }

    @Execute
    void run(Desk desk) {
        desk.acts().redo();
    }
}
