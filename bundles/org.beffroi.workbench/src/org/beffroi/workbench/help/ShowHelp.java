package org.beffroi.workbench.help;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.beffroi.core.message.Sentence;
import org.beffroi.workbench.dossier.DossierSession;
import org.beffroi.workbench.key.KeySheet;
import org.beffroi.workbench.listen.ListenScreen;
import org.beffroi.workbench.palette.KeyNames;
import org.beffroi.workbench.palette.ModelCommands;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.window.CopiedText;
import org.eclipse.e4.core.commands.ECommandService;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.core.contexts.RunAndTrack;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.bindings.EBindingService;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.commands.MCommand;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspective;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.swt.widgets.Shell;

/** Opens help at the page of the screen in front. */
public final class ShowHelp {

    private static final String COMMANDS = "org.beffroi.workbench.";

    @Execute
    void run(
            Shell shell,
            MApplication application,
            EModelService model,
            ECommandService commands,
            EBindingService bindings,
            EPartService parts,
            Ui ui) {
        // Asked for in help itself, it opens anew above the same window.
        Shell over =
                shell.getData() instanceof HelpWindow && shell.getParent() instanceof Shell parent ? parent : shell;
        Stream.of(shell.getDisplay().getShells())
                .filter(each -> each.getData() instanceof HelpWindow)
                .forEach(Shell::close);
        ModelCommands named = new ModelCommands(application, commands, bindings, new KeyNames(ui.language()));
        open(over, named, parts, front(application, model));
    }

    private static void open(Shell shell, ModelCommands commands, EPartService parts, String page) {
        IEclipseContext context = commands.application().getContext();
        Ui ui = context.get(Ui.class);
        ModelCommands named = new ModelCommands(
                commands.application(), commands.commands(), commands.bindings(), new KeyNames(ui.language()));
        KeySheet sheet = new KeySheet(named, List.of(), "");
        HelpNames names = new HelpNames(
                named.names(), key -> command(named, key).map(sheet::keys).orElse(List.of()), key -> command(named, key)
                        .flatMap(command -> Sentence.of(named.home(command), ModelCommands.key(command))
                                .found(ui.language().locale()))
                        .orElse(key));
        HelpPictures pictures = HelpPictures.installed(ui.language(), ui.look().theme());
        HelpWindow window = new HelpWindow(
                shell,
                ui,
                HelpBook.shipped(names, pictures::has),
                pictures,
                page,
                query -> attempt(query, context, parts, shell));
        window.open();
        again(window, context, now -> open(shell, named, parts, now));
    }

    /** Makes it again where the window speaks or looks otherwise by now. */
    private static void again(HelpWindow window, IEclipseContext context, java.util.function.Consumer<String> open) {
        context.runAndTrack(new RunAndTrack() {
            @Override
            public boolean changed(IEclipseContext changed) {
                Ui now = changed.get(Ui.class);
                if (window.shell().isDisposed()) {
                    return false;
                }
                if (now != window.ui()) {
                    window.shell().getDisplay().asyncExec(() -> {
                        if (!window.shell().isDisposed()) {
                            window.close();
                            open.accept(window.shown());
                        }
                    });
                    return false;
                }
                return true;
            }
        });
    }

    private static Optional<MCommand> command(ModelCommands commands, String key) {
        return commands.application().getCommands().stream()
                .filter(command -> command.getElementId().equals(COMMANDS + key))
                .findFirst();
    }

    /** The name of the screen in front. */
    private static String front(MApplication application, EModelService model) {
        MWindow window = application.getSelectedElement();
        MPerspective front = window == null ? null : model.getActivePerspective(window);
        String id = front == null ? "" : front.getElementId();
        return id.substring(id.lastIndexOf('.') + 1);
    }

    /** Looks for it in the mentions; where no dossier lies open, it can be put into a field later. */
    private static void attempt(String query, IEclipseContext context, EPartService parts, Shell shell) {
        if (context.get(DossierSession.class) == null) {
            CopiedText.put(shell.getDisplay(), query);
        } else {
            ListenScreen.search(parts, query);
        }
    }
}
