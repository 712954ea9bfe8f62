package org.beffroi.workbench.handler;

import java.nio.file.Path;
import org.beffroi.workbench.app.DossierSessions;
import org.beffroi.workbench.app.Settings;
import org.beffroi.workbench.language.Language;
import org.eclipse.e4.core.commands.ECommandService;
import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
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
        Menu menu = new Menu(shell, SWT.POP_UP);
        for (Path folder : settings.recent()) {
            add(menu, String.valueOf(folder.getFileName()), () -> sessions.open(folder));
        }
        new MenuItem(menu, SWT.SEPARATOR);
        for (String command : new String[] {"new", "open", "import", "type", "backup", "restore", "close"}) {
            MenuItem item = add(
                    menu,
                    language.text("command." + command),
                    () -> handlers.executeHandler(commands.createCommand(COMMAND + command, null)));
            item.setEnabled(handlers.canExecute(commands.createCommand(COMMAND + command, null)));
        }
        menu.setVisible(true);
    }

    private static MenuItem add(Menu menu, String text, Runnable action) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(text.replace("&", "&&"));
        item.addListener(SWT.Selection, event -> action.run());
        return item;
    }
}
