package org.beffroi.workbench.handler;

import org.beffroi.workbench.dossier.DossierSession;
import org.beffroi.workbench.privacy.Office;
import org.beffroi.workbench.privacy.PaperSheet;
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
    void run(Office office) {
        new PaperSheet(office, "privacy.register").open(office::register);
    }
}
