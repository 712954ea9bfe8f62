package org.beffroi.workbench.handler;

import org.beffroi.workbench.dossier.DossierHandler;
import org.beffroi.workbench.privacy.AccessesDialog;
import org.beffroi.workbench.privacy.PrivacyServices;
import org.eclipse.e4.core.di.annotations.Execute;

/** Shows who had names shown, and whose rights were served. */
public final class ShowAccesses extends DossierHandler {

    @Execute
    void run(PrivacyServices services) {
        new AccessesDialog(services).open();
    }
}
