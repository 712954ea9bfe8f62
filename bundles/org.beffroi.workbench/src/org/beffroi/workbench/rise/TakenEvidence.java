package org.beffroi.workbench.rise;

import java.util.Optional;
import java.util.function.Consumer;
import org.beffroi.workbench.carry.Carried;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.e4.core.commands.ECommandService;
import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.e4.core.contexts.EclipseContextFactory;
import org.eclipse.e4.core.contexts.IEclipseContext;

/**
 * What is taken as evidence by a button, where a strategy is at hand to take it.
 *
 * @param taking takes it, empty where the program knows no strategies
 */
record TakenEvidence(Optional<Consumer<Carried>> taking) {

    /** Command of the strategy; what is taken stands in the context of its handler. */
    private static final String COMMAND = "org.beffroi.workbench.command.evidence";

    static TakenEvidence by(ECommandService commands, EHandlerService handlers) {
        return new TakenEvidence(Optional.ofNullable(commands.createCommand(COMMAND, null))
                .filter(command -> command.getCommand().isDefined())
                .map(command -> carried -> execute(command, handlers, carried)));
    }

    private static void execute(ParameterizedCommand command, EHandlerService handlers, Carried carried) {
        IEclipseContext with = EclipseContextFactory.create();
        try {
            with.set(Carried.class, carried);
            handlers.executeHandler(command, with);
        } finally {
            with.dispose();
        }
    }

    boolean isThere() {
        return taking.isPresent();
    }

    void take(Carried carried) {
        taking.ifPresent(each -> each.accept(carried));
    }
}
