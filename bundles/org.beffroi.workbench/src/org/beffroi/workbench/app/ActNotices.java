package org.beffroi.workbench.app;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import org.beffroi.workbench.acts.DoneNotices;
import org.beffroi.workbench.dossier.DossierSession;
import org.beffroi.workbench.theme.Ui;
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
            deaf = session.acts()
                    .onDone(new DoneNotices(
                            session.acts(),
                            display,
                            () -> java.util.Optional.ofNullable(
                                    application.getContext().get(Ui.class))));
        }
    }

    @PreDestroy
    void end() {
        deaf.run();
        deaf = () -> {};
    }
}
