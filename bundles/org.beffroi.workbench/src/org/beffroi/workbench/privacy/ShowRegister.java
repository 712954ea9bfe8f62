package org.beffroi.workbench.privacy;

import org.beffroi.workbench.dossier.DossierHandler;
import org.eclipse.e4.core.di.annotations.Execute;

/** Shows the entry of the register of processing. */
public final class ShowRegister extends DossierHandler {

    @Execute
    void run(PrivacyServices services) {
        new PaperDialog(services, "privacy.register", services::register).open();
    }
}
