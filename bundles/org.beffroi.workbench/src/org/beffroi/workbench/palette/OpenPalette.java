package org.beffroi.workbench.palette;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.beffroi.core.analysis.Analyses;
import org.beffroi.core.analysis.Analysis;
import org.beffroi.workbench.analysis.AnalysesScreen;
import org.beffroi.workbench.app.Settings;
import org.beffroi.workbench.dossier.DossierSession;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.list.PickList;
import org.beffroi.workbench.list.Picker;
import org.beffroi.workbench.listen.ListenScreen;
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
    private static final int WIDTH = 600;

    /** Before the id of an analysis, which no command has in its own. */
    private static final String ANALYSIS = "analysis:";

    /** Before the id of a screen that a bundle added. */
    private static final String SCREEN = "screen:";

    /** Before what is looked for in the mentions, where no command is called so. */
    private static final String SEARCH = "search:";

    private static final String ITSELF = ".command.palette";

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
        ModelCommands model = new ModelCommands(application, commands, bindings, new KeyNames(ui.language()));
        List<CommandList.Entry> entries = new ArrayList<>(model.entries(
                command -> !command.getElementId().endsWith(ITSELF) && isPossible(command, commands, handlers)));
        if (session != null) {
            entries.addAll(ofTheDossier(Optional.ofNullable(analyses), views, application, ui.language()));
        }
        CommandList list = new CommandList(entries, settings.called(), ui.language());
        Picker<String> picker = new Picker<>(
                shell,
                ui.look(),
                WIDTH,
                ui.text("palette.prompt"),
                typed -> items(list, typed, session != null, ui),
                id -> {
                    if (!id.startsWith(SEARCH)) {
                        settings.called(id);
                    }
                    call(id, parts, commands, handlers);
                });
        picker.list().whenEmpty(ui.text("palette.nothing"));
        picker.openEnded().open();
    }

    /** What can be called where a dossier lies open: analyses, and screens that have no command. */
    private static List<CommandList.Entry> ofTheDossier(
            Optional<Analyses> analyses, Views views, MApplication application, Language shown) {
        return Stream.concat(
                        analyses.stream().flatMap(each -> each.all().stream()).map(analysis -> entry(analysis, shown)),
                        views.all().stream()
                                .filter(view -> !hasCommand(view, application))
                                .map(OpenPalette::entry))
                .toList();
    }

    /** What fits, under its headings; where nothing does, the same words among the mentions of the dossier that is open. */
    private static List<PickList.Item<String>> items(CommandList list, String typed, boolean isOpen, Ui ui) {
        List<PickList.Item<String>> items = list.lines(typed).stream()
                .map(line -> new PickList.Item<>(
                        line.entry().id(), list.name(line.entry()), line.entry().keys(), ui.text(line.heading())))
                .toList();
        return !items.isEmpty() || !isOpen
                ? items
                : List.of(new PickList.Item<>(
                        SEARCH + typed.strip(),
                        ui.text("palette.search", typed.strip()),
                        ui.text("key.enter"),
                        ui.text("palette.nothing")));
    }

    /** Runs the analysis, shows the screen, looks for the words or executes the command of an entry. */
    private static void call(String id, EPartService parts, ECommandService commands, EHandlerService handlers) {
        if (id.startsWith(ANALYSIS)) {
            AnalysesScreen.choose(parts, id.substring(ANALYSIS.length()));
        } else if (id.startsWith(SCREEN)) {
            parts.switchPerspective(Views.perspective(id.substring(SCREEN.length())));
        } else if (id.startsWith(SEARCH)) {
            ListenScreen.search(parts, id.substring(SEARCH.length()));
        } else {
            handlers.executeHandler(commands.createCommand(id, null));
        }
    }

    private static CommandList.Entry entry(Analysis<?> analysis, Language shown) {
        Analysis.Info info = Analyses.info(analysis);
        return new CommandList.Entry(
                ANALYSIS + info.id(),
                CommandGroup.ANALYSIS,
                language -> Analyses.title(analysis, language.locale()),
                language -> info.question().label(language.locale()),
                info.question().label(shown.locale()));
    }

    private static boolean hasCommand(View view, MApplication application) {
        String end = ".command." + View.info(view).id();
        return application.getCommands().stream()
                .anyMatch(command -> command.getElementId().endsWith(end));
    }

    private static CommandList.Entry entry(View view) {
        return new CommandList.Entry(
                SCREEN + View.info(view).id(),
                CommandGroup.SCREEN,
                language -> language.say(view.title()),
                language -> "",
                "");
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
