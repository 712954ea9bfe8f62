package org.beffroi.workbench.app;

import org.beffroi.workbench.dossier.DossierSession;
import org.beffroi.workbench.field.EditedText;
import org.beffroi.workbench.view.UndoHistory;
import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.swt.widgets.Event;

/**
 * Does again what was undone last: in the text that is being typed, in the screen in front where it has a history of its own,
 * else to mentions. Chosen by name, it is never the text that is meant.
 */
public final class Redo {

    @CanExecute
    boolean isPossible(@Optional Event key, @Optional DossierSession session, @Optional UndoHistory history) {
        return EditedText.at(key)
                .map(EditedText::canRedo)
                .orElseGet(() -> history != null
                        ? history.canRedo()
                        : session != null && session.acts().canRedo());
    }

    @Execute
    void run(@Optional Event key, @Optional DossierSession session, @Optional UndoHistory history) {
        java.util.Optional<EditedText> typed = EditedText.at(key);
        if (typed.isPresent()) {
            typed.get().redo();
        } else if (history != null) {
            history.redo();
        } else if (session != null) {
            session.acts().redo();
        }
    }
}
