package org.beffroi.workbench.privacy;

import org.beffroi.workbench.dossier.DossierHandler;
import org.beffroi.workbench.theme.Ui;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.e4.core.commands.ECommandService;
import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.swt.widgets.Shell;

/** Offers what can be done for the people who are spoken of. */
public final class ShowPrivacy extends DossierHandler {

    private static final String COMMAND = "org.beffroi.workbench.command.";

    @Execute
    void run(Shell shell, ECommandService commands, EHandlerService handlers, Ui ui) {
        PrivacyMenu.open(
                shell,
                ui,
                name -> handlers.canExecute(command(commands, name)),
                name -> handlers.executeHandler(command(commands, name)));
    }

    private static ParameterizedCommand command(ECommandService commands, String name) {
        return commands.createCommand(COMMAND + name, null);
    }
}
