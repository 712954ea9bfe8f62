package org.beffroi.workbench.source;

import org.beffroi.dossier.harvest.Harvest;
import org.beffroi.workbench.dossier.DossierSession;
import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.workbench.modeling.EPartService;

/** Adds a source. */
public final class AddSource {

    @CanExecute
    boolean isPossible(@Optional DossierSession session, @Optional Harvest harvest) {
        return session != null && !session.readOnly() && harvest != null;
    }

    @Execute
    void run(EPartService parts) {
        SourcesScreen.show(parts).ifPresent(actions -> actions.add(""));
    }
}
