package org.beffroi.workbench.coding;

import org.beffroi.core.query.Query;
import org.beffroi.workbench.dossier.WritableDossierHandler;
import org.beffroi.workbench.listen.ListenScreen;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.workbench.modeling.EPartService;

/** Shows what coders differ on, among what the present search finds. */
public final class ReconcileCodings extends WritableDossierHandler {

    @Execute
    void run(EPartService parts) {
        Query query = ListenScreen.query(parts);
        CodingPart.show(parts).ifPresent(coding -> coding.reconcile(query));
    }
}
