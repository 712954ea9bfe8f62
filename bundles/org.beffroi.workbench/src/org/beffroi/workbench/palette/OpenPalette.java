package org.beffroi.workbench.palette;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.beffroi.core.analysis.Analyses;
import org.beffroi.core.analysis.Analysis;
import org.beffroi.workbench.analysis.AnalysesScreen;
import org.beffroi.workbench.analysis.model.AnalysisRequest;
import org.beffroi.workbench.dossier.DossierSession;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.list.PickList;
import org.beffroi.workbench.list.Picker;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.view.View;
import org.beffroi.workbench.view.Views;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.e4.core.commands.ECommandService;
import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.bindings.EBindingService;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.commands.MCommand;
import org.eclipse.e4.ui.model.application.commands.MHandler;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.jface.bindings.TriggerSequence;
import org.eclipse.swt.widgets.Shell;

/** Reaches every command and every analysis by its name, in French or in English. */
public final class OpenPalette {

    private static final System.Logger LOG = System.getLogger(OpenPalette.class.getName());
    private static final int WIDTH = 520;

    private static final String COMMAND = ".command.";

    /** Before the id of an analysis, which no command has in its own. */
    private static final String ANALYSIS = "analysis:";

    /** Before the id of a screen that a bundle added. */
    private static final String SCREEN = "screen:";

    @Execute
    void run(
            Shell shell,
            MApplication application,
            ECommandService commands,
            EHandlerService handlers,
            EBindingService bindings,
            Ui ui,
            EPartService parts,
            Views views,
            @org.eclipse.e4.core.di.annotations.Optional DossierSession session,
            @org.eclipse.e4.core.di.annotations.Optional Analyses analyses) {
        List<CommandList.Entry> entries = new ArrayList<>(possible(application, commands, handlers, bindings));
        if (session != null && analyses != null) {
            analyses.all().forEach(analysis -> entries.add(entry(analysis, ui.language())));
        }
        if (session != null) {
            views.all().stream()
                    .filter(view -> !hasCommand(view, application))
                    .forEach(view -> entries.add(entry(view)));
        }
        CommandList list = new CommandList(entries, ui.language());
        Picker<String> picker = new Picker<>(
                shell,
                ui.look(),
                WIDTH,
                ui.text("palette.prompt"),
                typed -> list.fitting(typed).stream()
                        .map(entry -> new PickList.Item<>(entry.id(), list.name(entry), entry.keys()))
                        .toList(),
                id -> call(id, parts, commands, handlers));
        picker.open();
    }

    /** The commands of the model that can be called now. */
    private static List<CommandList.Entry> possible(
            MApplication application, ECommandService commands, EHandlerService handlers, EBindingService bindings) {
        return application.getCommands().stream()
                .filter(command -> isPossible(command, commands, handlers))
                .map(command -> CommandList.Entry.of(
                        command.getElementId(),
                        home(command, application),
                        key(command),
                        name(command),
                        keys(command, commands, bindings)))
                .toList();
    }

    /** Runs the analysis, shows the screen or executes the command of an entry. */
    private static void call(String id, EPartService parts, ECommandService commands, EHandlerService handlers) {
        if (id.startsWith(ANALYSIS)) {
            AnalysesScreen.open(parts, AnalysisRequest.of(id.substring(ANALYSIS.length())));
        } else if (id.startsWith(SCREEN)) {
            parts.switchPerspective(Views.perspective(id.substring(SCREEN.length())));
        } else {
            handlers.executeHandler(commands.createCommand(id, null));
        }
    }

    private static CommandList.Entry entry(Analysis<?> analysis, Language shown) {
        Analysis.Info info = Analyses.info(analysis);
        return new CommandList.Entry(
                ANALYSIS + info.id(),
                language -> Analyses.title(analysis, language.locale()),
                info.question().label(shown.locale()));
    }

    private static boolean hasCommand(View view, MApplication application) {
        String end = ".command." + View.info(view).id();
        return application.getCommands().stream()
                .anyMatch(command -> command.getElementId().endsWith(end));
    }

    private static CommandList.Entry entry(View view) {
        return new CommandList.Entry(SCREEN + View.info(view).id(), language -> language.say(view.title()), "");
    }

    /** Whether it can be called now; one that cannot even be asked, as of a plug-in, cannot, and hides no other. */
    private static boolean isPossible(MCommand command, ECommandService commands, EHandlerService handlers) {
        try {
            ParameterizedCommand called = commands.createCommand(command.getElementId(), null);
            return called != null && handlers.canExecute(called);
        } catch (RuntimeException | LinkageError e) {
            LOG.log(System.Logger.Level.WARNING, "The command " + command.getElementId() + " cannot be asked", e);
            return false;
        }
    }

    /** What the model calls it, else its id. */
    private static String name(MCommand command) {
        return Optional.ofNullable(command.getLocalizedCommandName())
                .filter(name -> !name.isBlank())
                .orElse(command.getElementId());
    }

    /** The class that does it, beside which its name stands in both languages; that of the window where nothing does it yet. */
    private static Class<?> home(MCommand command, MApplication application) {
        return application.getHandlers().stream()
                .filter(handler -> handler.getCommand() == command)
                .map(MHandler::getObject)
                .filter(Objects::nonNull)
                .<Class<?>>map(Object::getClass)
                .findFirst()
                .orElse(Language.class);
    }

    /** The key of its name: its id from the word {@code command} on. */
    static String key(MCommand command) {
        String id = command.getElementId();
        int start = id.indexOf(COMMAND);
        return start < 0 ? "command." + id.substring(id.lastIndexOf('.') + 1) : id.substring(start + 1);
    }

    private static String keys(MCommand command, ECommandService commands, EBindingService bindings) {
        TriggerSequence sequence = bindings.getBestSequenceFor(commands.createCommand(command.getElementId(), null));
        return Optional.ofNullable(sequence).map(TriggerSequence::format).orElse("");
    }
}
