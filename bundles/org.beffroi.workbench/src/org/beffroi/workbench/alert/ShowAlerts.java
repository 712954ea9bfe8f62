package org.beffroi.workbench.alert;

import org.beffroi.workbench.dossier.DossierHandler;
import org.beffroi.workbench.view.Views;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.workbench.modeling.EPartService;

/** Shows what the watches of the dossier tell. */
public final class ShowAlerts extends DossierHandler {

    @Execute
    void run(EPartService parts) {
        parts.switchPerspective(Views.perspective(AlertsPerspective.ID));
    }
}
