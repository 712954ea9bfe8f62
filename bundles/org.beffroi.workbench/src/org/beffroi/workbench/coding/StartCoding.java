package org.beffroi.workbench.coding;

import org.beffroi.core.query.Query;
import org.beffroi.workbench.dossier.WritableDossierHandler;
import org.beffroi.workbench.listen.ListenScreen;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.workbench.modeling.EPartService;

/** Codes what the present search finds, one mention at a time. */
public final class StartCoding extends WritableDossierHandler {

    @Execute
    void run(EPartService parts) {
        Query query = ListenScreen.query(parts);
        CodingPart.show(parts).ifPresent(coding -> coding.begin(query));
    }
}
