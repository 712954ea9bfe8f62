package org.beffroi.workbench.app;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import org.beffroi.core.message.Sentence;
import org.beffroi.dossier.mailing.DigestMailing;
import org.beffroi.workbench.digest.model.TimedSending;
import org.beffroi.workbench.dossier.DossierSession;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.widget.Notice;
import org.beffroi.workbench.window.FrontWindow;
import org.beffroi.workbench.work.Work;
import org.beffroi.workbench.work.Works;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.swt.widgets.Display;

/** Has the digests of the dossier that lies open sent when they are due. */
public final class DigestAddon {

    private final MApplication application;
    private final Display display;
    private final Works works;
    private Optional<TimedSending> sending = Optional.empty();

    @Inject
    public DigestAddon(MApplication application, Display display, Works works) {
        this.application = application;
        this.display = display;
        this.works = works;
    }

    @Inject
    void opened(
            @org.eclipse.e4.core.di.annotations.Optional DossierSession session,
            @org.eclipse.e4.core.di.annotations.Optional DigestMailing mailing) {
        sending.ifPresent(TimedSending::stop);
        sending = Optional.empty();
        if (session != null && mailing != null && !session.readOnly()) {
            sending = Optional.of(new TimedSending(session.dossier(), mailing, Clock.systemUTC(), new Room(session)));
            sending.get().start();
        }
    }

    private final class Room implements TimedSending.Around {

        private final DossierSession session;

        Room(DossierSession session) {
            this.session = session;
        }

        @Override
        public void later(Duration pause, Runnable action) {
            if (!display.isDisposed()) {
                display.timerExec((int) pause.toMillis(), action);
            }
        }

        @Override
        public void read(Runnable task) {
            session.readers().execute(task);
        }

        @Override
        public void display(Runnable task) {
            if (!display.isDisposed()) {
                display.asyncExec(task);
            }
        }

        @Override
        public void begin(Sentence what, Works.Errand errand, Consumer<Work> ended) {
            works.begin(what, errand, ended);
        }

        @Override
        public void tell(Sentence said) {
            Ui ui = application.getContext().get(Ui.class);
            if (ui != null && !display.isDisposed()) {
                FrontWindow.of(display).ifPresent(over -> new Notice(over, ui, ui.say(said)).open());
            }
        }
    }
}
