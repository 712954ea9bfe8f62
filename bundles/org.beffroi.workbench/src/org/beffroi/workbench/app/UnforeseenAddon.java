package org.beffroi.workbench.app;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import org.eclipse.core.commands.CommandManager;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.IExecutionListener;
import org.eclipse.core.commands.NotHandledException;
import org.eclipse.core.commands.common.CommandException;

/** Tells of commands that fail: the platform keeps what they throw to itself, and a key seems to do nothing. */
public final class UnforeseenAddon implements IExecutionListener {

    private final CommandManager commands;
    private final Unforeseen unforeseen;

    @Inject
    public UnforeseenAddon(CommandManager commands, Unforeseen unforeseen) {
        this.commands = commands;
        this.unforeseen = unforeseen;
        commands.addExecutionListener(this);
    }

    @PreDestroy
    void end() {
        commands.removeExecutionListener(this);
    }

    @Override
    public void postExecuteFailure(String command, ExecutionException failure) {
        // One that nobody handles here and now is no failure.
        if (!(failure.getCause() instanceof CommandException)) {
            unforeseen.met(failure);
        }
    }

    @Override
    public void notHandled(String command, NotHandledException why) {
        // It can be called elsewhere.
    }

    @Override
    public void postExecuteSuccess(String command, Object result) {
        // All is well.
    }

    @Override
    public void preExecute(String command, ExecutionEvent event) {
        // Nothing is known yet.
    }
}
