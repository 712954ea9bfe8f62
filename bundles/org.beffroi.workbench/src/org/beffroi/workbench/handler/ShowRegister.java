package org.beffroi.workbench.handler;

import org.beffroi.workbench.dossier.DossierSession;
import org.beffroi.workbench.privacy.PaperDialog;
import org.beffroi.workbench.privacy.PrivacyServices;
import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;

/** Shows the entry of the register of processing. */
public final class ShowRegister {

    @CanExecute
    boolean isPossible(@Optional DossierSession session) {
        return session != null;
    }

    @Execute
    void run(PrivacyServices services) {
        new PaperDialog(services, "privacy.register").open(services::register);
    }
}
