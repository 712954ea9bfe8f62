package org.beffroi.workbench.privacy;

import org.beffroi.workbench.dossier.WritableDossierHandler;
import org.eclipse.e4.core.di.annotations.Execute;

/** Erases what has been kept for long enough, after asking. */
public final class PurgeOld extends WritableDossierHandler {

    @Execute
    void run(PrivacyServices services) {
        new PurgeDialog(services).open();
    }
}
