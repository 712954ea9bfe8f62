package org.beffroi.workbench.palette;

import java.util.ArrayList;
import java.util.List;
import org.beffroi.core.analysis.Analyses;
import org.beffroi.core.analysis.Analysis;
import org.beffroi.workbench.analysis.AnalysesScreen;
import org.beffroi.workbench.app.Settings;
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
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.swt.widgets.Shell;

/** Reaches every command and every analysis by its name, in French or in English. */
public final class OpenPalette {

    private static final System.Logger LOG = System.getLogger(OpenPalette.class.getName());
    private static final int WIDTH = 520;

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
            Settings settings,
            @org.eclipse.e4.core.di.annotations.Optional DossierSession session,
            @org.eclipse.e4.core.di.annotations.Optional Analyses analyses) {
        List<CommandList.Entry> entries = new ArrayList<>(new ModelCommands(application, commands, bindings)
                .entries(command -> isPossible(command, commands, handlers)));
        if (session != null && analyses != null) {
            analyses.all().forEach(analysis -> entries.add(entry(analysis, ui.language())));
        }
        if (session != null) {
            views.all().stream()
                    .filter(view -> !hasCommand(view, application))
                    .forEach(view -> entries.add(entry(view)));
        }
        CommandList list = new CommandList(entries, settings.called(), ui.language());
        Picker<String> picker = new Picker<>(
                shell,
                ui.look(),
                WIDTH,
                ui.text("palette.prompt"),
                typed -> list.fitting(typed).stream()
                        .map(entry -> new PickList.Item<>(entry.id(), list.name(entry), entry.keys()))
                        .toList(),
                id -> {
                    settings.called(id);
                    call(id, parts, commands, handlers);
                });
        picker.open();
    }

    /** Runs the analysis, shows the screen or executes the command of an entry. */
    private static void call(String id, EPartService parts, ECommandService commands, EHandlerService handlers) {
        if (id.startsWith(ANALYSIS)) {
            AnalysesScreen.choose(parts, id.substring(ANALYSIS.length()));
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
}
