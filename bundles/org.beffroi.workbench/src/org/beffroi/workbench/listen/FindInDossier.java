package org.beffroi.workbench.listen;

import org.beffroi.workbench.dossier.DossierHandler;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.workbench.modeling.EPartService;

/** Goes to the query field from anywhere. */
public final class FindInDossier extends DossierHandler {

    @Execute
    void run(EPartService parts) {
        ListenScreen.show(parts);
        ListenScreen.in(parts).flatMap(ListenPart::view).ifPresent(ListenView::goToQuery);
    }
}
