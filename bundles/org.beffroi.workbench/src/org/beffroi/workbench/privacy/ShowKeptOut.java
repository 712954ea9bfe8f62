package org.beffroi.workbench.privacy;

import org.beffroi.workbench.dossier.DossierSession;
import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;

/** Shows which mentions earlier erasures keep out, to let in those of namesakes. */
public final class ShowKeptOut {

    @CanExecute
    boolean isPossible(@Optional DossierSession session) {
        return session != null;
    }

    @Execute
    void run(PrivacyServices services) {
        new KeptOutDialog(services).open();
    }
}
