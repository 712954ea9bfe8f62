package org.beffroi.workbench.app;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import org.beffroi.workbench.acts.DoneNotices;
import org.beffroi.workbench.dossier.DossierSession;
import org.beffroi.workbench.theme.Ui;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspective;
import org.eclipse.e4.ui.workbench.UIEvents;
import org.eclipse.swt.widgets.Display;
import org.osgi.service.event.Event;

/** Says what the person at work just did, wherever she did it, with a way to take that very thing back. */
public final class ActNotices {

    private final MApplication application;
    private final Display display;
    private Runnable deaf = () -> {};
    private java.util.Optional<DoneNotices> notices = java.util.Optional.empty();

    @Inject
    public ActNotices(MApplication application, Display display) {
        this.application = application;
        this.display = display;
    }

    @Inject
    void opened(@Optional DossierSession session) {
        end();
        if (session != null) {
            DoneNotices said = new DoneNotices(
                    session.acts(),
                    display,
                    () -> java.util.Optional.ofNullable(application.getContext().get(Ui.class)));
            deaf = session.acts().onDone(said);
            notices = java.util.Optional.of(said);
        }
    }

    /** Told of each perspective that comes to the front. */
    @Inject
    @Optional
    void switched(@UIEventTopic(UIEvents.ElementContainer.TOPIC_SELECTEDELEMENT) Event event) {
        if (event.getProperty(UIEvents.EventTags.NEW_VALUE) instanceof MPerspective) {
            notices.ifPresent(DoneNotices::leave);
        }
    }

    @PreDestroy
    void end() {
        deaf.run();
        deaf = () -> {};
        notices = java.util.Optional.empty();
    }
}
