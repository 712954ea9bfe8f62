package org.beffroi.workbench.privacy;

import org.beffroi.workbench.dossier.WritableDossierHandler;
import org.eclipse.e4.core.di.annotations.Execute;

/** Erases a person or an address, after asking. */
public final class ErasePerson extends WritableDossierHandler {

    @Execute
    void run(PrivacyServices services) {
        new ErasureDialog(services).open();
    }
}
