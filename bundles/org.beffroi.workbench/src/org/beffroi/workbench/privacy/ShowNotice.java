package org.beffroi.workbench.privacy;

import org.beffroi.workbench.dossier.DossierHandler;
import org.eclipse.e4.core.di.annotations.Execute;

/** Shows the notice for the people who are spoken of. */
public final class ShowNotice extends DossierHandler {

    @Execute
    void run(PrivacyServices services) {
        new PaperDialog(services, "privacy.notice", services::notice).open();
    }
}
