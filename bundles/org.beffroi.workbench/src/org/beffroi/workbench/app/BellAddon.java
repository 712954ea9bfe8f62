package org.beffroi.workbench.app;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.beffroi.dossier.folder.WatchedRises;
import org.beffroi.workbench.alert.model.AlertCard;
import org.beffroi.workbench.alert.model.AlertWords;
import org.beffroi.workbench.alert.model.Bell;
import org.beffroi.workbench.alert.model.CentreReader;
import org.beffroi.workbench.dossier.DossierSession;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.view.Views;
import org.beffroi.workbench.widget.Notice;
import org.beffroi.workbench.window.FrontWindow;
import org.beffroi.workbench.work.Works;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.swt.widgets.Display;

/**
 * Gives the dossier that lies open its bell, which looks once a work ended and now and then, since colleagues write too; says
 * what begins to ring meanwhile.
 */
public final class BellAddon {

    private static final Duration PACE = Duration.ofMinutes(2);

    private final MApplication application;
    private final Display display;
    private final Works works;
    private Runnable deaf = () -> {};
    private Bell bell;

    @Inject
    public BellAddon(MApplication application, Display display, Works works) {
        this.application = application;
        this.display = display;
        this.works = works;
    }

    @Inject
    void opened(
            @org.eclipse.e4.core.di.annotations.Optional DossierSession session,
            @org.eclipse.e4.core.di.annotations.Optional WatchedRises rises) {
        deaf.run();
        deaf = () -> {};
        if (bell != null) {
            bell.close();
        }
        bell = null;
        application.getContext().remove(Bell.class);
        if (session == null) {
            return;
        }
        CentreReader reader = new CentreReader(session.dossier(), Optional.ofNullable(rises), Clock.systemUTC());
        Bell of = new Bell(
                cancel ->
                        reader.read(application.getContext().get(Language.class).locale(), cancel),
                session.analysts(),
                task -> {
                    if (!display.isDisposed()) {
                        display.asyncExec(task);
                    }
                });
        bell = of;
        application.getContext().set(Bell.class, of);
        long[] running = {works.running()};
        deaf = works.listen(() -> {
            if (works.running() < running[0]) {
                of.count();
            }
            running[0] = works.running();
        });
        of.onRing(begun -> ring(begun, session));
        again(of);
    }

    private void ring(List<AlertCard> begun, DossierSession session) {
        Ui ui = application.getContext().get(Ui.class);
        if (ui == null || display.isDisposed()) {
            return;
        }
        String said = begun.size() == 1
                ? new AlertWords(ui.language(), session.days(ui.language())).ring(begun.getFirst())
                : ui.language().counted("alerts.ring.several", begun.size());
        FrontWindow.of(display).ifPresent(over -> new Notice(over, ui, said)
                .offer(ui.text("alerts.ring.open"), this::show)
                .open());
    }

    private void show() {
        application.getChildren().stream()
                .map(MWindow::getContext)
                .filter(Objects::nonNull)
                .findFirst()
                .ifPresent(window -> window.get(EPartService.class).switchPerspective(Views.perspective("alerts")));
    }

    private void again(Bell of) {
        if (bell == of && !display.isDisposed()) {
            of.count();
            display.timerExec((int) PACE.toMillis(), () -> again(of));
        }
    }
}
