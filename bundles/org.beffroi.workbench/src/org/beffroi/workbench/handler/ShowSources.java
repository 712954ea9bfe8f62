package org.beffroi.workbench.handler;

import org.beffroi.dossier.harvest.Harvest;
import org.beffroi.workbench.dossier.Desk;
import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.workbench.modeling.EPartService;

/** Shows the sources of the dossier. */
public final class ShowSources {

    @CanExecute
    boolean isPossible(@Optional Desk desk, @Optional Harvest harvest) {
        return desk != null && harvest != null;
    }

    @Execute
    void run(EPartService parts) {
        SourcesScreen.show(parts);
    }
}
