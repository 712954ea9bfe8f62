package org.beffroi.workbench.handler;

import org.beffroi.workbench.dossier.DossierSession;
import org.beffroi.workbench.privacy.AccessesDialog;
import org.beffroi.workbench.privacy.PrivacyServices;
import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;

/** Shows who had names shown, and whose rights were served. */
public final class ShowAccesses {

    @CanExecute
    boolean isPossible(@Optional DossierSession session) {
        return session != null;
    }

    @Execute
    void run(PrivacyServices services) {
        new AccessesDialog(services).open();
    }
}
