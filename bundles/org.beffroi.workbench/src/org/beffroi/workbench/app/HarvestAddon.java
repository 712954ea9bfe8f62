package org.beffroi.workbench.app;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.beffroi.core.message.Sentence;
import org.beffroi.dossier.harvest.Harvest;
import org.beffroi.dossier.privacy.DailyPurge;
import org.beffroi.workbench.dossier.Desk;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.source.model.Harvesting;
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
    private final Desks desks;
    private Optional<Rounds> rounds = Optional.empty();

    @Inject
    public HarvestAddon(MApplication application, Display display, Settings settings, Works works, Desks desks) {
        this.application = application;
        this.display = display;
        this.settings = settings;
        this.works = works;
        this.desks = desks;
    }

    @Inject
    void opened(
            @org.eclipse.e4.core.di.annotations.Optional Desk desk,
            @org.eclipse.e4.core.di.annotations.Optional Harvest harvest) {
        rounds.ifPresent(Rounds::stop);
        rounds = Optional.empty();
        application.getContext().remove(Harvesting.class);
        if (desk == null || harvest == null) {
            return;
        }
        Harvesting harvesting = new Harvesting(
                harvest,
                desk.dossier(),
                progress -> new DailyPurge(Clock.systemUTC())
                        .of(desk.dossier(), desk.person(), language().locale(), () -> progress),
                this::language);
        application.getContext().set(Harvesting.class, harvesting);
        if (!desk.readOnly()) {
            rounds = Optional.of(rounds(desk, harvesting));
            rounds.get().start();
        }
    }

    private Language language() {
        return application.getContext().get(Language.class);
    }

    private Rounds rounds(Desk desk, Harvesting harvesting) {
        return new Rounds(
                harvesting,
                settings::harvests,
                (Sentence what, Rounds.Work work, Runnable ended) -> works.start(what, work::run, done -> {
                    desks.arrived(desk);
                    ended.run();
                }),
                this::later,
                desk.readers(),
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
