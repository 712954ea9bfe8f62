package org.beffroi.workbench.palette;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.beffroi.workbench.language.Language;
import org.eclipse.e4.core.commands.ECommandService;
import org.eclipse.e4.ui.bindings.EBindingService;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.commands.MCommand;
import org.eclipse.e4.ui.model.application.commands.MHandler;
import org.eclipse.jface.bindings.TriggerSequence;

/**
 * The commands of the application model, ours and those of bundles that add to it, with their names in both languages. Belongs
 * to the UI thread.
 *
 * @param names how their keys are called
 */
public record ModelCommands(
        MApplication application, ECommandService commands, EBindingService bindings, KeyNames names) {

    private static final String COMMAND = ".command.";

    /** Those that are wanted, each with its name and its keys. */
    public List<CommandList.Entry> entries(Predicate<MCommand> wanted) {
        return application.getCommands().stream()
                .filter(wanted)
                .map(command -> CommandList.Entry.of(
                        command.getElementId(),
                        CommandGroup.of(command),
                        home(command),
                        key(command),
                        name(command),
                        keys(command)))
                .toList();
    }

    /** What the model calls it, else its id. */
    public static String name(MCommand command) {
        return Optional.ofNullable(command.getLocalizedCommandName())
                .filter(name -> !name.isBlank())
                .orElse(command.getElementId());
    }

    /** The class that does it, beside which its name stands in both languages; that of the window where nothing does it yet. */
    public Class<?> home(MCommand command) {
        return application.getHandlers().stream()
                .filter(handler -> handler.getCommand() == command)
                .map(MHandler::getObject)
                .filter(Objects::nonNull)
                .<Class<?>>map(Object::getClass)
                .findFirst()
                .orElse(Language.class);
    }

    /** The key of its name: its id from the word {@code command} on. */
    public static String key(MCommand command) {
        String id = command.getElementId();
        int start = id.indexOf(COMMAND);
        return start < 0 ? "command." + id.substring(id.lastIndexOf('.') + 1) : id.substring(start + 1);
    }

    private String keys(MCommand command) {
        TriggerSequence sequence = bindings.getBestSequenceFor(commands.createCommand(command.getElementId(), null));
        return Optional.ofNullable(sequence).map(names::of).orElse("");
    }
}
