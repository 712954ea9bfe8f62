package org.beffroi.workbench.dossier;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Optional;

/** A command that is possible while a dossier lies open in which this person may write. */
public abstract class WritableDossierHandler {

    @CanExecute
    final boolean isPossible(@Optional DossierSession session) {
        return session != null && !session.readOnly();
    }
}
