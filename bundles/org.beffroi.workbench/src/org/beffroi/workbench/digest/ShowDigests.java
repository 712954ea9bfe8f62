package org.beffroi.workbench.digest;

import org.beffroi.workbench.dossier.DossierSession;
import org.beffroi.workbench.view.Views;
import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.workbench.modeling.EPartService;

/** Shows the digests of the dossier. */
public final class ShowDigests {

    @CanExecute
    boolean isPossible(@Optional DossierSession session) {
        return session != null;
    }

    @Execute
    void run(EPartService parts) {
        parts.switchPerspective(Views.perspective(DigestsPerspective.ID));
    }
}
