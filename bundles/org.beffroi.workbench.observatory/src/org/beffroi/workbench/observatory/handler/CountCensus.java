package org.beffroi.workbench.observatory.handler;

import org.beffroi.workbench.dossier.WritableDossierHandler;
import org.beffroi.workbench.observatory.part.ObservatoryDesk;
import org.beffroi.workbench.observatory.part.ObservatoryScreen;
import org.beffroi.workbench.view.ViewPart;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.workbench.modeling.EPartService;

/** Asks what a new census shall count. */
public final class CountCensus extends WritableDossierHandler {

    @Execute
    void run(EPartService parts) {
        parts.switchPerspective(ObservatoryScreen.PERSPECTIVE);
        ViewPart.screen(parts.findPart(ObservatoryScreen.ID), ObservatoryScreen.class)
                .flatMap(ObservatoryScreen::desk)
                .ifPresent(ObservatoryDesk::newCensus);
    }
}
