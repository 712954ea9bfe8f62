package org.beffroi.workbench.handler;

import org.beffroi.core.analysis.Analyses;
import org.beffroi.workbench.dossier.Desk;
import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.workbench.modeling.EPartService;

/** Shows the analyses. */
public final class ShowAnalyses {

    @CanExecute
    boolean isPossible(@Optional Desk desk, @Optional Analyses analyses) {
        return desk != null && analyses != null;
    }

    @Execute
    void run(EPartService parts) {
        AnalysesScreen.show(parts);
    }
}
