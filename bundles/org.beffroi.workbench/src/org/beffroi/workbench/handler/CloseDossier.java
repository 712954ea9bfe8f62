package org.beffroi.workbench.handler;

import org.beffroi.workbench.app.DossierSessions;
import org.beffroi.workbench.dossier.DossierSession;
import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;

/** Closes the dossier that lies open. */
public final class CloseDossier {

    @CanExecute
    boolean isOpen(@Optional DossierSession session) {
        return session != null;
    }

    @Execute
    void run(DossierSessions sessions) {
        sessions.close();
    }
}
