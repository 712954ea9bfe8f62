package org.beffroi.workbench.handler;

import org.beffroi.workbench.dossier.DossierSession;
import org.beffroi.workbench.privacy.PrivacyServices;
import org.beffroi.workbench.privacy.PurgeDialog;
import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;

/** Erases what has been kept for long enough, after asking. */
public final class PurgeOld {

    @CanExecute
    boolean isPossible(@Optional DossierSession session) {
        return session != null && !session.readOnly();
    }

    @Execute
    void run(PrivacyServices services) {
        new PurgeDialog(services).open();
    }
}
