package org.beffroi.workbench.handler;

import org.beffroi.workbench.app.Desks;
import org.beffroi.workbench.dossier.Desk;
import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;

/** Closes the dossier that lies open. */
public final class CloseDossier {

    @CanExecute
    boolean isOpen(@Optional Desk desk) {
        return desk != null;
    }

    @Execute
    void run(Desks desks) {
        desks.close();
    }
}
