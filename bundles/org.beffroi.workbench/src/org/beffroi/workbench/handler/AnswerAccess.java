package org.beffroi.workbench.handler;

import org.beffroi.workbench.dossier.DossierSession;
import org.beffroi.workbench.privacy.AccessDialog;
import org.beffroi.workbench.privacy.PrivacyServices;
import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;

/** Shows and writes down all that is held about a person. */
public final class AnswerAccess {

    @CanExecute
    boolean isPossible(@Optional DossierSession session) {
        return session != null;
    }

    @Execute
    void run(PrivacyServices services) {
        new AccessDialog(services).open();
    }
}
