package org.beffroi.workbench.app;

import org.beffroi.workbench.dossier.DossierSession;
import org.beffroi.workbench.view.UndoHistory;
import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;

/** Takes back what was done last: in the screen in front where it has a history of its own, else to mentions. */
public final class Undo {

    @CanExecute
    boolean isPossible(@Optional DossierSession session, @Optional UndoHistory history) {
        return history != null
                ? history.canUndo()
                : session != null && session.acts().canUndo();
    }

    @Execute
    void run(DossierSession session, @Optional UndoHistory history) {
        if (history != null) {
            history.undo();
        } else {
            session.acts().undo();
        }
    }
}
