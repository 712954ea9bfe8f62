package org.beffroi.workbench.app;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.beffroi.core.message.Sentence;
import org.beffroi.dossier.harvest.Harvest;
import org.beffroi.dossier.privacy.DailyPurge;
import org.beffroi.workbench.dossier.DossierSession;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.source.model.HarvestQueue;
import org.beffroi.workbench.source.model.Rounds;
import org.beffroi.workbench.work.Works;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.swt.widgets.Display;

/** Gives the dossier that lies open its harvests, one at a time, and has its sources visited when they are due. */
public final class HarvestAddon {

    private final MApplication application;
    private final Display display;
    private final Settings settings;
    private final Works works;
    private final DossierSessions sessions;
    private Optional<Rounds> rounds = Optional.empty();

    @Inject
    public HarvestAddon(
            MApplication application, Display display, Settings settings, Works works, DossierSessions sessions) {
        this.application = application;
        this.display = display;
        this.settings = settings;
        this.works = works;
        this.sessions = sessions;
    }

    @Inject
    void opened(
            @org.eclipse.e4.core.di.annotations.Optional DossierSession session,
            @org.eclipse.e4.core.di.annotations.Optional Harvest harvest) {
        rounds.ifPresent(Rounds::stop);
        rounds = Optional.empty();
        application.getContext().remove(HarvestQueue.class);
        if (session == null || harvest == null) {
            return;
        }
        HarvestQueue harvesting = new HarvestQueue(
                harvest,
                session.dossier(),
                progress -> new DailyPurge(Clock.systemUTC())
                        .of(session.dossier(), session.person(), language().locale(), () -> progress),
                this::language);
        application.getContext().set(HarvestQueue.class, harvesting);
        if (!session.readOnly()) {
            rounds = Optional.of(rounds(session, harvesting));
            rounds.get().start();
        }
    }

    private Language language() {
        return application.getContext().get(Language.class);
    }

    private Rounds rounds(DossierSession session, HarvestQueue harvesting) {
        return new Rounds(
                harvesting,
                settings::harvests,
                (Sentence what, Rounds.Work work, Runnable ended) -> works.start(what, work::run, done -> {
                    sessions.arrived(session);
                    ended.run();
                }),
                this::later,
                session.readers(),
                task -> {
                    if (!display.isDisposed()) {
                        display.asyncExec(task);
                    }
                });
    }

    private void later(Duration pause, Runnable action) {
        if (!display.isDisposed()) {
            display.timerExec((int) pause.toMillis(), action);
        }
    }
}
