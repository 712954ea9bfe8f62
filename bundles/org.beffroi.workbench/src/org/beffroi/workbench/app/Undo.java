package org.beffroi.workbench.app;

import org.beffroi.workbench.dossier.DossierSession;
import org.beffroi.workbench.field.EditedText;
import org.beffroi.workbench.view.UndoHistory;
import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.swt.widgets.Event;

/**
 * Takes back what was done last: in the text that is being typed, in the screen in front where it has a history of its own,
 * else to mentions. Chosen by name, it is never the text that is meant.
 */
public final class Undo {

    @CanExecute
    boolean isPossible(@Optional Event key, @Optional DossierSession session, @Optional UndoHistory history) {
        return EditedText.at(key)
                .map(EditedText::canUndo)
                .orElseGet(() -> history != null
                        ? history.canUndo()
                        : session != null && session.acts().canUndo());
    }

    @Execute
    void run(@Optional Event key, @Optional DossierSession session, @Optional UndoHistory history) {
        java.util.Optional<EditedText> typed = EditedText.at(key);
        if (typed.isPresent()) {
            typed.get().undo();
        } else if (history != null) {
            history.undo();
        } else if (session != null) {
            session.acts().undo();
        }
    }
}
