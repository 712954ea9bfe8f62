package org.beffroi.workbench.app;

import jakarta.inject.Inject;
import java.time.LocalDate;
import org.beffroi.workbench.dossier.DossierSession;
import org.beffroi.workbench.dossier.Leaving;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.window.ScreenBounds;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspective;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.IWorkbench;
import org.eclipse.e4.ui.workbench.UIEvents;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.e4.ui.workbench.modeling.IWindowCloseHandler;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Shell;
import org.jspecify.annotations.Nullable;
import org.osgi.service.event.Event;

/** Keeps the window in step with the dossier: its title, and the perspective that makes sense. */
public final class WindowAddon {

    private static final String PERSPECTIVE = "org.beffroi.workbench.perspective.";

    /** The screen that a dossier opens with: the morning page. */
    private static final String FIRST = "morning";

    /** What the window manager puts around a window, in points. */
    private static final int DECORATION = 32;

    private final MApplication application;
    private final EModelService model;
    private boolean started;
    private boolean placed;
    private DossierSession shown;
    private final Settings settings;

    @Inject
    public WindowAddon(MApplication application, EModelService model, Settings settings) {
        this.settings = settings;
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
            Language language,
            IWorkbench workbench,
            Leaving leaving) {
        started = true;
        application.getChildren().forEach(WindowAddon::fit);
        application.getChildren().forEach(window -> askAtClose(window, workbench, leaving));
        if (engine != null) {
            appearance.styled(engine);
        }
        show(session, language);
    }

    /** Asked first where something is unsaved: the window stays until that is answered. */
    private static void askAtClose(MWindow window, IWorkbench workbench, Leaving leaving) {
        IEclipseContext context = window.getContext();
        if (context == null) {
            return;
        }
        IWindowCloseHandler usual = context.get(IWindowCloseHandler.class);
        context.set(IWindowCloseHandler.class, closing -> {
            if (leaving.unsaved().isEmpty()) {
                return usual == null || usual.close(closing);
            }
            leaving.leave(Leaving.Way.END, workbench::close);
            return false;
        });
    }

    /** A window larger than the screen would hide its foot, and what is said there. */
    private static void fit(MWindow window) {
        if (window.getWidget() instanceof Shell shell && !shell.getMaximized()) {
            Rectangle screen = shell.getMonitor().getClientArea();
            screen.height -= DECORATION;
            Rectangle fitting = ScreenBounds.within(shell.getBounds(), screen);
            if (!fitting.equals(shell.getBounds())) {
                shell.setBounds(fitting);
            }
        }
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
        // Another language is no other dossier: one stays where one is.
        boolean stays = placed && session == shown;
        shown = session;
        for (MWindow window : application.getChildren()) {
            window.setLabel(title(session, language));
            // A window that was put behind another has no part service for whoever asks the application for one.
            if (application.getContext().getActiveChild() == null && window.getContext() != null) {
                window.getContext().activate();
            }
            if (!stays) {
                front(window, session);
            }
        }
        placed = true;
    }

    /** The morning page where the day begins, later on what one was at; without a dossier the first screen. */
    private void front(MWindow window, @Nullable DossierSession session) {
        java.util.Optional<MPerspective> left = session == null
                ? java.util.Optional.empty()
                : settings.front(id(session), today(session)).flatMap(id -> perspective(window, id));
        left.or(() -> perspective(window, PERSPECTIVE + (session == null ? "welcome" : FIRST)))
                .ifPresent(perspective -> perspective.getParent().setSelectedElement(perspective));
    }

    private java.util.Optional<MPerspective> perspective(MWindow window, String id) {
        return model.findElements(window, id, MPerspective.class).stream().findFirst();
    }

    /** Told of each perspective that comes to the front: it is where one was, when the dossier is opened again. */
    @Inject
    @Optional
    void switched(@UIEventTopic(UIEvents.ElementContainer.TOPIC_SELECTEDELEMENT) Event event) {
        if (shown != null && event.getProperty(UIEvents.EventTags.NEW_VALUE) instanceof MPerspective perspective) {
            settings.front(id(shown), today(shown), perspective.getElementId());
        }
    }

    private static String id(DossierSession session) {
        return session.dossier().id();
    }

    private static LocalDate today(DossierSession session) {
        return LocalDate.now(session.dossier().settings().zone());
    }
}
