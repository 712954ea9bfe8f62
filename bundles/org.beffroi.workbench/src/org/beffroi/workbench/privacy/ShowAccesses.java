package org.beffroi.workbench.privacy;

import org.beffroi.workbench.dossier.DossierHandler;
import org.eclipse.e4.core.di.annotations.Execute;

/** Shows who had names shown, and whose rights were served. */
public final class ShowAccesses extends DossierHandler {

    @Execute
    void run(PrivacyServices services) {
        new AccessesDialog(services).open();
    }
}
