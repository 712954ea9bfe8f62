package org.beffroi.workbench.app;

import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.beffroi.core.dossier.Dossiers;
import org.beffroi.core.dropin.Dropins;
import org.beffroi.core.edition.About;
import org.beffroi.core.guest.Guests;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.message.UserLanguage;
import org.beffroi.workbench.carry.DragAndDrop;
import org.beffroi.workbench.corpus.SharedSearch;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.view.View;
import org.beffroi.workbench.view.Views;
import org.beffroi.workbench.work.ReportingExecutor;
import org.beffroi.workbench.work.Works;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.core.di.extensions.Service;
import org.eclipse.e4.core.services.statusreporter.StatusReporter;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.workbench.lifecycle.PostContextCreate;
import org.eclipse.e4.ui.workbench.lifecycle.PreSave;
import org.eclipse.e4.ui.workbench.lifecycle.ProcessAdditions;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.swt.widgets.Display;
import org.jspecify.annotations.Nullable;

/** Puts what the workbench is made of in its context before the first window opens, and lets go of it at the end. */
public final class LifeCycle {

    private static final String NODE = "org.beffroi.workbench";
    private static final String LANGUAGE = "--language";

    @Inject
    private IEclipseContext context;

    private DossierSessions sessions;
    private Thread.@Nullable UncaughtExceptionHandler before;

    @PostContextCreate
    void begin(
            Display display,
            Dossiers dossiers,
            @org.eclipse.e4.core.di.annotations.Optional Dropins dropins,
            Guests guests,
            @org.eclipse.e4.core.di.annotations.Optional About about,
            IApplicationContext application) {
        Executor later = task -> {
            if (!display.isDisposed()) {
                display.asyncExec(task);
            }
        };
        Unforeseen unforeseen =
                unforeseen(display, guests, about == null ? "" : about.edition().line());
        ExecutorService threads = Executors.newCachedThreadPool(
                Thread.ofPlatform().daemon().name("work-", 1).factory());
        Settings settings = new Settings(InstanceScope.INSTANCE.getNode(NODE));
        Works works = new Works(
                new ReportingExecutor(threads, unforeseen::met),
                later,
                failure -> Optional.of(unforeseen.told(failure)));
        sessions = new DossierSessions(context, dossiers, settings, works, later, unforeseen::met);
        Appearance appearance = new Appearance(context, settings, display, later);
        context.set(Settings.class, settings);
        context.set(Works.class, works);
        context.set(DossierSessions.class, sessions);
        context.set(Appearance.class, appearance);
        context.set(DragAndDrop.class, new DragAndDrop());
        context.set(SharedSearch.class, new SharedSearch(settings::left, settings::leave));
        appearance.begin(language(arguments(application)).map(UserLanguage::named));
        Optional.ofNullable(dropins).ifPresent(some -> {
            some.refused().forEach(left -> tell(left, works));
            // Once events run, the first window has been drawn: the start is over.
            later.execute(() -> some.plugIns().marks().end());
        });
        guests.told().forEach(told -> tell(told, works));
        guests.listen(told -> later.execute(() -> tell(told, works)));
        asked(arguments(application)).ifPresent(folder -> later.execute(() -> sessions.open(folder)));
    }

    /** From here on every failure that nobody foresaw comes to one place. */
    private Unforeseen unforeseen(Display display, Guests guests, String product) {
        Unforeseen unforeseen = new Unforeseen(display, () -> context.get(Ui.class), guests::blamed, product);
        context.set(Unforeseen.class, unforeseen);
        context.set(StatusReporter.class, unforeseen.reporter());
        before = Thread.getDefaultUncaughtExceptionHandler();
        Thread.setDefaultUncaughtExceptionHandler((thread, failure) -> unforeseen.met(failure));
        return unforeseen;
    }

    /** The screens that bundles add to the window. */
    @ProcessAdditions
    void add(MApplication application, EModelService model, Guests guests, @Service List<View> screens) {
        Views views = Views.of(screens, guests);
        views.put(application, model);
        context.set(Views.class, views);
    }

    /** Each part of a plug-in that was left out is a work that came to nothing: it is found where works are. */
    private static void tell(Sentence left, Works works) {
        works.start(
                Sentence.of(LifeCycle.class, "dropins.starting"),
                progress -> {
                    throw new Refusal(left);
                },
                work -> {});
    }

    @PreSave
    void end() {
        sessions.closeNow();
        Thread.setDefaultUncaughtExceptionHandler(before);
    }

    private static String[] arguments(IApplicationContext application) {
        return (String[]) application.getArguments().get(IApplicationContext.APPLICATION_ARGS);
    }

    /** The language asked for on the command line: {@code --language en}. */
    static Optional<String> language(String... arguments) {
        for (int i = 0; i + 1 < arguments.length; i++) {
            if (arguments[i].equals(LANGUAGE)) {
                return Optional.of(arguments[i + 1]);
            }
        }
        return Optional.empty();
    }

    /** The dossier named on the command line: {@code --dossier DIR}, or the first argument that is a folder. */
    static Optional<Path> asked(String... arguments) {
        for (int i = 0; i < arguments.length; i++) {
            if (arguments[i].equals(LANGUAGE)) {
                // What follows names no folder.
                i++;
                continue;
            }
            if (arguments[i].equals("--dossier") && i + 1 < arguments.length) {
                return Optional.of(Path.of(arguments[i + 1]).toAbsolutePath());
            }
            if (!arguments[i].startsWith("-") && Files.isDirectory(Path.of(arguments[i]))) {
                return Optional.of(Path.of(arguments[i]).toAbsolutePath());
            }
        }
        return Optional.empty();
    }
}
