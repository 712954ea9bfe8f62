package org.beffroi.tests.ui.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.beffroi.tests.ui.Countables;
import org.beffroi.tests.ui.RunningWorkbench;
import org.beffroi.tests.ui.Screenshots;
import org.beffroi.tests.ui.Widgets;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.theme.Look;
import org.eclipse.swt.widgets.Shell;

/** Pictures of a window and of those in front of it, and what is wrong in them that can be counted: clipped, raw or nameless. */
final class Camera {

    private final RunningWorkbench workbench;
    private final Screenshots screenshots =
            new Screenshots(RunningWorkbench.target().resolve("screenshots"));
    private final List<String> wrong = new ArrayList<>();

    Camera(RunningWorkbench workbench) {
        this.workbench = workbench;
    }

    /** What was wrong in all that was pictured so far. */
    List<String> wrong() {
        return List.copyOf(wrong);
    }

    /** Counts something else as wrong. */
    void complain(String what) {
        wrong.add(what);
    }

    /** Writes the page that shows all pictures. */
    void index() {
        screenshots.index();
    }

    /** Pictures the main window and counts what is wrong in it. */
    void take(String part) {
        workbench.act(() -> {
            Shell shell = workbench.shell();
            shell.layout(true, true);
            settle();
            wrong.addAll(Countables.in(shell));
            screenshots.take(shell, name(part));
        });
    }

    /** Pictures the window in front of the main one, counts what is wrong in it, and closes it. */
    void takeFront(String name) {
        workbench.waitFor(name, () -> front().isPresent());
        workbench.act(() -> {
            keep(name);
            front().orElseThrow().close();
        });
        workbench.waitFor("no more " + name, () -> front().isEmpty());
    }

    /** Pictures the window in front of the main one, which stays open. Called on the UI thread. */
    void keep(String name) {
        Shell shell = front().orElseThrow();
        settle();
        wrong.addAll(Countables.in(shell));
        screenshots.take(shell, name(name));
    }

    /** The window in front of the main one. */
    Optional<Shell> front() {
        return Widgets.front(workbench.display(), workbench.shell());
    }

    /** Lets what waits to be laid out and drawn be laid out and drawn. Called on the UI thread. */
    private void settle() {
        while (workbench.display().readAndDispatch()) {
            // Nothing else to do.
        }
    }

    private String name(String part) {
        Language language = workbench.context().get(Language.class);
        Look look = workbench.context().get(Look.class);
        return part + "-" + (language.isFrench() ? "fr" : "en") + "-"
                + look.theme().name().toLowerCase(java.util.Locale.ROOT);
    }
}
