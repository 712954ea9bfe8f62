package org.beffroi.workbench.app;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.beffroi.core.message.Sentence;
import org.beffroi.workbench.dossier.LeaveDialog;
import org.beffroi.workbench.dossier.Leaving;
import org.beffroi.workbench.dossier.UnsavedWork;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.widget.Notice;
import org.beffroi.workbench.window.FrontWindow;
import org.eclipse.e4.core.commands.ECommandService;
import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/**
 * Says why a dossier was not opened wherever one is: the first screen, which says it too, may not be in front. Asks what becomes of
 * unsaved work before one is left.
 */
public final class OpeningAddon {

    private static final String DOSSIERS = "org.beffroi.workbench.command.dossier";

    /** Long enough to read a reason and to choose another dossier. */
    private static final int STAYS_MILLIS = 20_000;

    private final MApplication application;
    private final Display display;

    @Inject
    public OpeningAddon(MApplication application, Display display) {
        this.application = application;
        this.display = display;
    }

    @PostConstruct
    void begin(DossierSessions sessions) {
        sessions.onRefusal(this::say);
        sessions.leaving().asking(this::ask);
    }

    /** Where no window is there to ask above, drafts keep what was not saved. */
    private void ask(Leaving.Way way, List<UnsavedWork> unsaved, Runnable goOn, Runnable stay) {
        Ui ui = application.getContext().get(Ui.class);
        Optional<Shell> over = display.isDisposed() ? Optional.empty() : FrontWindow.of(display);
        if (ui == null || over.isEmpty()) {
            goOn.run();
        } else {
            new LeaveDialog(over.get(), ui, way, unsaved, goOn, stay).open();
        }
    }

    private boolean say(Sentence why) {
        IEclipseContext context = application.getContext();
        Ui ui = context.get(Ui.class);
        if (ui != null && !display.isDisposed()) {
            FrontWindow.of(display).ifPresent(over -> new Notice(over, ui, ui.say(why))
                    .stays(STAYS_MILLIS)
                    .offer(ui.text("opening.other"), () -> context.get(EHandlerService.class)
                            .executeHandler(context.get(ECommandService.class).createCommand(DOSSIERS, null)))
                    .open());
        }
        return true;
    }
}
