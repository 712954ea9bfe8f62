package org.beffroi.workbench.analysis;

import org.beffroi.core.analysis.Analyses;
import org.beffroi.workbench.dossier.DossierSession;
import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.workbench.modeling.EPartService;

/** Shows the analyses. */
public final class ShowAnalyses {

    @CanExecute
    boolean isPossible(@Optional DossierSession session, @Optional Analyses analyses) {
        return session != null && analyses != null;
    }

    @Execute
    void run(EPartService parts) {
        AnalysesScreen.show(parts);
    }
}
