package org.beffroi.workbench.welcome;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.beffroi.workbench.app.DossierSessions;
import org.beffroi.workbench.app.Settings;
import org.beffroi.workbench.dossier.DamageDialog;
import org.beffroi.workbench.dossier.LossDialog;
import org.beffroi.workbench.dossier.UnendedDialog;
import org.beffroi.workbench.importing.ChosenFiles;
import org.beffroi.workbench.language.Days;
import org.beffroi.workbench.theme.Ui;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.e4.core.commands.ECommandService;
import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.e4.core.contexts.EclipseContextFactory;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** The first thing one sees: dossiers opened lately, and how to begin one. */
public final class WelcomePart {

    private static final String IMPORT = "org.beffroi.workbench.command.import";

    private final Composite parent;
    private final DossierSessions sessions;
    private final Settings settings;
    private final ECommandService commands;
    private final EHandlerService handlers;
    private WelcomeView view;
    private Runnable deaf = () -> {};

    @Inject
    public WelcomePart(
            Composite parent,
            DossierSessions sessions,
            Settings settings,
            ECommandService commands,
            EHandlerService handlers) {
        this.parent = parent;
        this.sessions = sessions;
        this.settings = settings;
        this.commands = commands;
        this.handlers = handlers;
        parent.setLayout(new FillLayout());
    }

    @Inject
    void show(@org.eclipse.e4.core.di.annotations.Optional Ui ui) {
        if (parent.isDisposed() || ui == null) {
            return;
        }
        Stream.of(parent.getChildren()).forEach(Control::dispose);
        view = new WelcomeView(parent, ui, days(ui), settings.recent(), new WelcomeView.Choices() {
            @Override
            public void open(Path folder) {
                sessions.open(folder);
            }

            @Override
            public void run(String command) {
                handlers.executeHandler(commands.createCommand(command, null));
            }
        });
        answer(ui);
        parent.layout(true, true);
    }

    /** Days as they are told where no dossier says in which time zone. */
    private static Days days(Ui ui) {
        ZoneId zone = ZoneId.systemDefault();
        return new Days(ui.language(), zone, LocalDate.now(zone));
    }

    /** Says in dialogs what opening a dossier finds. */
    private void answer(Ui ui) {
        deaf.run();
        deaf = sessions.onRefusal(sentence -> {
            if (parent.isDisposed() || !parent.isVisible()) {
                return false;
            }
            view.setProblem(Optional.of(ui.say(sentence)));
            return true;
        });
        sessions.onDamage(damages -> {
            if (!parent.isDisposed()) {
                new DamageDialog(parent.getShell(), ui, damages, sessions::repair).open();
            }
        });
        sessions.onLoss(losses -> {
            if (!parent.isDisposed()) {
                new LossDialog(parent.getShell(), ui, losses, sessions::noteLosses).open();
            }
        });
        sessions.onUnended(notices -> {
            if (!parent.isDisposed()) {
                new UnendedDialog(parent.getShell(), ui, notices, importing()).open();
            }
        });
    }

    /** Shows how a file would be imported; empty where the dossier takes no imports. */
    private Optional<Consumer<Path>> importing() {
        ParameterizedCommand command = commands.createCommand(IMPORT, null);
        return handlers.canExecute(command)
                ? Optional.of(file -> {
                    IEclipseContext chosen = EclipseContextFactory.create();
                    chosen.set(ChosenFiles.class, new ChosenFiles(List.of(file)));
                    handlers.executeHandler(command, chosen);
                })
                : Optional.empty();
    }

    @PreDestroy
    void end() {
        deaf.run();
    }

    @Focus
    void focus() {
        if (view != null) {
            view.focus();
        }
    }
}
