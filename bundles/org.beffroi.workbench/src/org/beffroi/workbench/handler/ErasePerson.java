package org.beffroi.workbench.handler;

import org.beffroi.workbench.dossier.DossierSession;
import org.beffroi.workbench.privacy.ErasureDialog;
import org.beffroi.workbench.privacy.PrivacyServices;
import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;

/** Erases a person or an address, after asking. */
public final class ErasePerson {

    @CanExecute
    boolean isPossible(@Optional DossierSession session) {
        return session != null && !session.readOnly();
    }

    @Execute
    void run(PrivacyServices services) {
        new ErasureDialog(services).open();
    }
}
