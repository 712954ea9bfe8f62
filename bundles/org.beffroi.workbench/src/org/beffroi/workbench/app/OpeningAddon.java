package org.beffroi.workbench.app;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import org.beffroi.core.message.Sentence;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.widget.Notice;
import org.beffroi.workbench.window.FrontWindow;
import org.eclipse.e4.core.commands.ECommandService;
import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.swt.widgets.Display;

/** Says why a dossier was not opened wherever one is: the first screen, which says it too, may not be in front. */
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
