package org.beffroi.workbench.importing;

import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.e4.core.commands.ECommandService;
import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.e4.core.contexts.EclipseContextFactory;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.core.di.annotations.Creatable;

/** Calls the command that imports, of a file that is known already. Belongs to the UI thread. */
@Creatable
public final class ImportCommand {

    private static final String ID = "org.beffroi.workbench.command.import";

    private final ECommandService commands;
    private final EHandlerService handlers;

    @Inject
    public ImportCommand(ECommandService commands, EHandlerService handlers) {
        this.commands = commands;
        this.handlers = handlers;
    }

    /** Whether the dossier that lies open takes imports. */
    public boolean isPossible() {
        return handlers.canExecute(command());
    }

    /** Asks for files, and shows how they would be imported. */
    public void askForFile() {
        handlers.executeHandler(command());
    }

    /** Shows how a file would be imported. */
    public void importFile(Path file) {
        IEclipseContext chosen = EclipseContextFactory.create();
        chosen.set(ChosenFiles.class, new ChosenFiles(List.of(file.toAbsolutePath())));
        handlers.executeHandler(command(), chosen);
    }

    private ParameterizedCommand command() {
        return commands.createCommand(ID, null);
    }
}
