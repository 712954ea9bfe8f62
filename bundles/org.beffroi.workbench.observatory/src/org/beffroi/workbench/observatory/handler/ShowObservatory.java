package org.beffroi.workbench.observatory.handler;

import org.beffroi.workbench.dossier.DossierHandler;
import org.beffroi.workbench.observatory.part.ObservatoryScreen;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.workbench.modeling.EPartService;

/** Shows the observatory of the dossier. */
public final class ShowObservatory extends DossierHandler {

    @Execute
    void run(EPartService parts) {
        parts.switchPerspective(ObservatoryScreen.PERSPECTIVE);
    }
}
