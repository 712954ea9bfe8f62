package org.beffroi.workbench.handler;

import org.beffroi.workbench.dossier.DossierSession;
import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Optional;

/** A command that is possible while a dossier lies open. */
abstract class DossierHandler {

    @CanExecute
    boolean isPossible(@Optional DossierSession session) {
        return session != null;
    }
}
