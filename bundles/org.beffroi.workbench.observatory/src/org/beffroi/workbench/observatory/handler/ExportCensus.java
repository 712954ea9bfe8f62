package org.beffroi.workbench.observatory.handler;

import org.beffroi.workbench.dossier.DossierHandler;
import org.beffroi.workbench.observatory.part.ObservatoryDesk;
import org.beffroi.workbench.observatory.part.ObservatoryScreen;
import org.beffroi.workbench.view.ViewPart;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.workbench.modeling.EPartService;

/** Asks what of the census in hand leaves as a file: its report, its tables, its map. */
public final class ExportCensus extends DossierHandler {

    @Execute
    void run(EPartService parts) {
        parts.switchPerspective(ObservatoryScreen.PERSPECTIVE);
        ViewPart.screen(parts.findPart(ObservatoryScreen.ID), ObservatoryScreen.class)
                .flatMap(ObservatoryScreen::desk)
                .ifPresent(ObservatoryDesk::export);
    }
}
