package org.beffroi.cli.run;

import java.util.function.Supplier;
import org.beffroi.core.command.Command;
import org.beffroi.core.command.Workplace;

/** Prints the script that teaches a shell the verbs and their options. */
@Command.Info(id = CompletionCommand.ID)
record CompletionCommand(Supplier<String> script) implements Command<CompletionCommand.Parameters> {

    static final String ID = "completion";

    /** Shells that read the script; zsh does through its {@code bashcompinit}. */
    enum Shell {
        BASH,
        ZSH
    }

    record Parameters(@Argument @Default("bash") Shell shell) {}

    @Override
    public Outcome run(Parameters parameters, Workplace workplace) {
        workplace.out().print(script.get());
        return Outcome.DONE;
    }
}
