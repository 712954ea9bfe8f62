package org.beffroi.workbench.welcome;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beffroi.workbench.app.DossierSessions;
import org.beffroi.workbench.app.RecentDossier;
import org.beffroi.workbench.app.Settings;
import org.beffroi.workbench.dossier.DamageDialog;
import org.beffroi.workbench.dossier.LossDialog;
import org.beffroi.workbench.dossier.UnendedDialog;
import org.beffroi.workbench.importing.ImportCommand;
import org.beffroi.workbench.language.Days;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.view.UndoHistory;
import org.beffroi.workbench.widget.Notice;
import org.beffroi.workbench.work.Works;
import org.eclipse.e4.core.commands.ECommandService;
import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** The first thing one sees: dossiers opened lately, and how to begin one. */
public final class WelcomePart {

    private final Composite parent;
    private final DossierSessions sessions;
    private final Settings settings;
    private final ECommandService commands;
    private final EHandlerService handlers;
    private final ImportCommand importing;
    private final Works works;
    private final ForgottenDossiers forgotten;
    private WelcomeView view;
    private Optional<Ui> shownIn = Optional.empty();
    private Runnable deaf = () -> {};
    private final Runnable ended;

    @Inject
    public WelcomePart(
            Composite parent,
            DossierSessions sessions,
            Settings settings,
            ECommandService commands,
            EHandlerService handlers,
            ImportCommand importing,
            Works works) {
        this.importing = importing;
        this.works = works;
        this.parent = parent;
        this.sessions = sessions;
        this.settings = settings;
        this.forgotten = new ForgottenDossiers(settings::forget);
        this.commands = commands;
        this.handlers = handlers;
        parent.setLayout(new FillLayout());
        Runnable recent = settings.onRecent(this::changed);
        Runnable working = works.listen(this::showBusy);
        ended = () -> {
            recent.run();
            working.run();
        };
    }

    /** What was taken from the list is undone here, before any dossier lies open. */
    @Inject
    void undone(IEclipseContext ofThePart) {
        ofThePart.set(UndoHistory.class, forgotten);
    }

    @Inject
    void show(@org.eclipse.e4.core.di.annotations.Optional Ui ui) {
        if (parent.isDisposed() || ui == null) {
            return;
        }
        shownIn = Optional.of(ui);
        Stream.of(parent.getChildren()).forEach(Control::dispose);
        List<RecentDossier> recent = settings.recent();
        view = new WelcomeView(parent, ui, days(ui), recent, new WelcomeView.Choices() {
            @Override
            public void open(Path folder) {
                sessions.open(folder);
            }

            @Override
            public void forget(RecentDossier dossier) {
                Runnable back = forgotten.forget(dossier.folder());
                new Notice(parent.getShell(), ui, ui.text("welcome.forgotten", dossier.name()))
                        .offer(ui.text("act.undo"), back)
                        .open();
            }

            @Override
            public void run(String command) {
                handlers.executeHandler(commands.createCommand(command, null));
            }
        });
        look(recent, ui);
        answer(ui);
        showBusy();
        parent.layout(true, true);
    }

    /** A dossier may take its time to open: this screen, which stays meanwhile, says that something comes. */
    private void showBusy() {
        shownIn.filter(ui -> !parent.isDisposed())
                .ifPresent(ui -> view.showBusy(works.all().stream()
                        .filter(work -> !work.ended())
                        .findFirst()
                        .map(work -> ui.say(work.what()))));
    }

    /** Later, since what is pressed in the list is not taken away while it is pressed. */
    private void changed() {
        shownIn.filter(ui -> !parent.isDisposed())
                .ifPresent(ui -> ui.display(parent).execute(() -> {
                    show(ui);
                    if (parent.isVisible()) {
                        view.focus();
                    }
                }));
    }

    /** A folder may lie on a disk that is slow or far away: the window does not wait for it. */
    private void look(List<RecentDossier> recent, Ui ui) {
        WelcomeView of = view;
        Executor display = ui.display(parent);
        Thread.ofPlatform().daemon().name("recent-dossiers").start(() -> {
            Set<Path> gone = recent.stream()
                    .map(RecentDossier::folder)
                    .filter(folder -> !Files.isDirectory(folder))
                    .collect(Collectors.toSet());
            display.execute(() -> of.showGone(gone));
        });
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
        return importing.isPossible() ? Optional.of(importing::importFile) : Optional.empty();
    }

    @PreDestroy
    void end() {
        ended.run();
        deaf.run();
    }

    @Focus
    void focus() {
        if (view != null) {
            view.focus();
        }
    }
}
