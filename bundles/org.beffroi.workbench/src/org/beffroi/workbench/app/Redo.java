package org.beffroi.workbench.app;

import org.beffroi.workbench.dossier.DossierSession;
import org.beffroi.workbench.view.UndoHistory;
import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;

/** Does again what was undone last: in the screen in front where it has a history of its own, else to mentions. */
public final class Redo {

    @CanExecute
    boolean isPossible(@Optional DossierSession session, @Optional UndoHistory history) {
        return history != null
                ? history.canRedo()
                : session != null && session.acts().canRedo();
    }

    @Execute
    void run(DossierSession session, @Optional UndoHistory history) {
        if (history != null) {
            history.redo();
        } else {
            session.acts().redo();
        }
    }
}
