package org.beffroi.workbench.privacy;

import org.beffroi.workbench.dossier.DossierHandler;
import org.eclipse.e4.core.di.annotations.Execute;

/** Shows and writes down all that is held about a person. */
public final class AnswerAccess extends DossierHandler {

    @Execute
    void run(PrivacyServices services) {
        new AccessDialog(services).open();
    }
}
