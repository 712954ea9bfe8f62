package org.beffroi.workbench.dossier.menu;

import java.nio.file.Path;
import org.beffroi.workbench.app.DossierSessions;
import org.beffroi.workbench.language.Language;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Shell;

/** Opens a dossier from its folder. */
public final class OpenDossier {

    @Execute
    void run(Shell shell, DossierSessions sessions, Language language) {
        DirectoryDialog dialog = new DirectoryDialog(shell, SWT.OPEN);
        dialog.setText(language.text("command.open"));
        dialog.setMessage(language.text("open.message"));
        String chosen = dialog.open();
        if (chosen != null) {
            sessions.open(Path.of(chosen));
        }
    }
}
