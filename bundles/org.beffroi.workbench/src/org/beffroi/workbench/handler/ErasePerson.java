package org.beffroi.workbench.handler;

import org.beffroi.workbench.dossier.WritableDossierHandler;
import org.beffroi.workbench.privacy.ErasureDialog;
import org.beffroi.workbench.privacy.PrivacyServices;
import org.eclipse.e4.core.di.annotations.Execute;

/** Erases a person or an address, after asking. */
public final class ErasePerson extends WritableDossierHandler {

    @Execute
    void run(PrivacyServices services) {
        new ErasureDialog(services).open();
    }
}
