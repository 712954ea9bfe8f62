package org.beffroi.workbench.strategy.handler;

import org.beffroi.strategy.check.Checks;
import org.beffroi.workbench.dossier.DossierSession;
import org.beffroi.workbench.strategy.part.StrategyPart;
import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.workbench.modeling.EPartService;

/** Shows the strategy of the dossier. */
public final class ShowStrategy {

    @CanExecute
    boolean isPossible(@Optional DossierSession session, @Optional Checks checks) {
        return session != null && checks != null;
    }

    @Execute
    void run(EPartService parts) {
        parts.switchPerspective(StrategyPart.PERSPECTIVE);
    }
}
