package org.beffroi.workbench.dossier.menu;

import org.beffroi.workbench.app.DossierSessions;
import org.beffroi.workbench.app.RecentDossier;
import org.beffroi.workbench.app.Settings;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.widget.PopupMenu;
import org.eclipse.e4.core.commands.ECommandService;
import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;

/** Offers the dossiers opened lately, and what can be done with dossiers. */
public final class ShowDossiers {

    private static final String COMMAND = "org.beffroi.workbench.command.";

    @Execute
    void run(
            Shell shell,
            DossierSessions sessions,
            Settings settings,
            Language language,
            ECommandService commands,
            EHandlerService handlers) {
        PopupMenu menu = new PopupMenu(shell);
        for (RecentDossier recent : settings.recent()) {
            menu.item(recent.name(), () -> sessions.open(recent.folder()));
        }
        menu.separate();
        for (String command :
                new String[] {"new", "open", "import", "type", "properties", "backup", "restore", "close"}) {
            MenuItem item = menu.item(
                    language.text("command." + command),
                    () -> handlers.executeHandler(commands.createCommand(COMMAND + command, null)));
            item.setEnabled(handlers.canExecute(commands.createCommand(COMMAND + command, null)));
        }
        menu.open();
    }
}
