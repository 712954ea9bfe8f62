package org.beffroi.workbench.app;

import jakarta.inject.Inject;
import org.beffroi.workbench.dossier.DossierSession;
import org.beffroi.workbench.language.Language;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspective;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.UIEvents;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.jspecify.annotations.Nullable;
import org.osgi.service.event.Event;

/** Keeps the window in step with the dossier: its title, and the perspective that makes sense. */
public final class WindowAddon {

    private static final String PERSPECTIVE = "org.beffroi.workbench.perspective.";

    private final MApplication application;
    private final EModelService model;
    private boolean started;
    private boolean placed;
    private DossierSession shown;

    @Inject
    public WindowAddon(MApplication application, EModelService model) {
        this.application = application;
        this.model = model;
    }

    @Inject
    @Optional
    void started(
            @UIEventTopic(UIEvents.UILifeCycle.APP_STARTUP_COMPLETE) Event unused,
            Appearance appearance,
            @Optional IThemeEngine engine,
            @Optional DossierSession session,
            Language language) {
        started = true;
        if (engine != null) {
            appearance.styled(engine);
        }
        show(session, language);
    }

    /** The dossier, where it can only be read that it is so, and the program. */
    private static String title(@Nullable DossierSession session, Language language) {
        String program = language.text("application.name");
        if (session == null) {
            return program;
        }
        String name = session.dossier().settings().name();
        return (session.readOnly() ? language.text("dossier.read.only.title", name) : name) + " — " + program;
    }

    @Inject
    void show(@Optional DossierSession session, @Optional Language language) {
        if (!started || language == null) {
            return;
        }
        for (MWindow window : application.getChildren()) {
            window.setLabel(title(session, language));
            // Another language is no other dossier: one stays where one is.
            if (placed && session == shown) {
                continue;
            }
            model.findElements(window, PERSPECTIVE + (session == null ? "welcome" : "listen"), MPerspective.class)
                    .forEach(perspective -> perspective.getParent().setSelectedElement(perspective));
        }
        placed = true;
        shown = session;
    }
}
