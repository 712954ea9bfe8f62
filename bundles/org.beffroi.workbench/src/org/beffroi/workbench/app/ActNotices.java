package org.beffroi.workbench.app;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import org.beffroi.core.message.Sentence;
import org.beffroi.workbench.acts.Acts;
import org.beffroi.workbench.acts.DoneListener;
import org.beffroi.workbench.dossier.DossierSession;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.widget.Notice;
import org.beffroi.workbench.window.FrontWindow;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.swt.widgets.Display;

/** Says what the person at work just did, wherever she did it, with a way to take that very thing back. */
public final class ActNotices {

    private final MApplication application;
    private final Display display;
    private Runnable deaf = () -> {};

    @Inject
    public ActNotices(MApplication application, Display display) {
        this.application = application;
        this.display = display;
    }

    @Inject
    void opened(@Optional DossierSession session) {
        end();
        if (session != null) {
            deaf = session.acts().onDone(new Told(session.acts()));
        }
    }

    @PreDestroy
    void end() {
        deaf.run();
        deaf = () -> {};
    }

    private final class Told implements DoneListener {

        private final Acts acts;

        Told(Acts acts) {
            this.acts = acts;
        }

        @Override
        public void done(Acts.Done act) {
            say(act.said(), "act.undo", () -> acts.undo(act));
        }

        @Override
        public void undone(Sentence said) {
            say(Sentence.of(ActNotices.class, "act.undone", said), "act.redo", acts::redo);
        }

        @Override
        public void redone(Sentence said) {
            say(Sentence.of(ActNotices.class, "act.redone", said), "act.undo", acts::undo);
        }

        private void say(Sentence said, String offered, Runnable action) {
            Ui ui = application.getContext().get(Ui.class);
            if (ui != null && !display.isDisposed()) {
                FrontWindow.of(display).ifPresent(over -> new Notice(over, ui, ui.say(said))
                        .offer(ui.text(offered), action)
                        .open());
            }
        }
    }
}
