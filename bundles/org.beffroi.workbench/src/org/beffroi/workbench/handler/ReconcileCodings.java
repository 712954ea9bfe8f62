package org.beffroi.workbench.handler;

import org.beffroi.core.query.Query;
import org.beffroi.workbench.dossier.DossierSession;
import org.beffroi.workbench.listen.model.SearchSession;
import org.beffroi.workbench.part.CodingPart;
import org.beffroi.workbench.part.ListenPart;
import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.modeling.EPartService;

/** Shows what coders differ on, among what the present search finds. */
public final class ReconcileCodings {

    private static final String PERSPECTIVE = "org.beffroi.workbench.perspective.coding";

    @CanExecute
    boolean isPossible(@Optional DossierSession session) {
        return session != null && !session.readOnly();
    }

    @Execute
    void run(EPartService parts) {
        Query query = ListenScreen.in(parts)
                .flatMap(ListenPart::searchSession)
                .map(SearchSession::query)
                .orElseGet(Query.Everything::new);
        parts.switchPerspective(PERSPECTIVE);
        MPart part = parts.findPart(CodingPart.ID);
        if (part != null && part.getObject() instanceof CodingPart coding) {
            coding.reconcile(query);
        }
    }
}
