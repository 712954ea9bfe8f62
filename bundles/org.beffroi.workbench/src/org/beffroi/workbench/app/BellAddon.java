package org.beffroi.workbench.app;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.beffroi.workbench.dossier.DossierSession;
import org.beffroi.workbench.watch.model.Bell;
import org.beffroi.workbench.watch.model.Watchlist;
import org.beffroi.workbench.work.Works;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.swt.widgets.Display;

/** Gives the dossier that lies open its bell, which counts once a work ended and now and then, since colleagues write too. */
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
    void opened(@Optional DossierSession session) {
        deaf.run();
        deaf = () -> {};
        bell = null;
        application.getContext().remove(Bell.class);
        if (session == null) {
            return;
        }
        Bell of = new Bell(
                new Watchlist(session.dossier(), session.person(), Clock.systemUTC(), session.readers(), task -> {
                    if (!display.isDisposed()) {
                        display.asyncExec(task);
                    }
                }));
        bell = of;
        application.getContext().set(Bell.class, of);
        long[] running = {works.running()};
        deaf = works.listen(() -> {
            if (works.running() < running[0]) {
                of.count();
            }
            running[0] = works.running();
        });
        again(of);
    }

    private void again(Bell of) {
        if (bell == of && !display.isDisposed()) {
            of.count();
            display.timerExec((int) PACE.toMillis(), () -> again(of));
        }
    }
}
