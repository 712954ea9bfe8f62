package org.beffroi.workbench.observatory.handler;

import org.beffroi.workbench.dossier.DossierHandler;
import org.beffroi.workbench.observatory.page.CensusSide;
import org.beffroi.workbench.observatory.part.ObservatoryScreen;
import org.beffroi.workbench.view.ViewPart;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.workbench.modeling.EPartService;

/** Shows a body among its peers. */
public final class ShowPeers extends DossierHandler {

    @Execute
    void run(EPartService parts) {
        parts.switchPerspective(ObservatoryScreen.PERSPECTIVE);
        ViewPart.screen(parts.findPart(ObservatoryScreen.ID), ObservatoryScreen.class)
                .flatMap(ObservatoryScreen::desk)
                .ifPresent(desk -> desk.view().bring(CensusSide.PEERS));
    }
}
