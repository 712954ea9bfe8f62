package org.beffroi.workbench.dossier.menu;

import org.beffroi.workbench.app.DossierSessions;
import org.beffroi.workbench.dossier.DossierHandler;
import org.eclipse.e4.core.di.annotations.Execute;

/** Closes the dossier that lies open. */
public final class CloseDossier extends DossierHandler {

    @Execute
    void run(DossierSessions sessions) {
        sessions.leave();
    }
}
