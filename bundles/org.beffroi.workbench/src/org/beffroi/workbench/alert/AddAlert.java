package org.beffroi.workbench.alert;

import org.beffroi.workbench.dossier.WritableDossierHandler;
import org.beffroi.workbench.view.ViewPart;
import org.beffroi.workbench.view.Views;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.workbench.modeling.EPartService;

/** Begins to watch something, on the screen of alerts. */
public final class AddAlert extends WritableDossierHandler {

    @Execute
    void run(EPartService parts) {
        parts.switchPerspective(Views.perspective(AlertsPerspective.ID));
        ViewPart.screen(parts.findPart(Views.part(AlertsPerspective.ID)), AlertsScreen.class)
                .ifPresent(AlertsScreen::add);
    }
}
