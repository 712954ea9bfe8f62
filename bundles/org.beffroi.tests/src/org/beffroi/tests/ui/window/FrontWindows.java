package org.beffroi.tests.ui.window;

import java.util.Optional;
import org.beffroi.tests.ui.RunningWorkbench;
import org.beffroi.tests.ui.Screenshots;
import org.beffroi.tests.ui.Widgets;
import org.beffroi.workbench.app.Appearance;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.theme.Theme;
import org.eclipse.swt.widgets.Shell;

/** Windows above the main one: opened by a command, pictured in both themes and languages, closed. */
public record FrontWindows(RunningWorkbench workbench, Screenshots screenshots) {

    /** Opens one by a command of the window. */
    public Shell open(String command) {
        workbench.command(command);
        return await(command);
    }

    /** The one that comes. */
    public Shell await(String what) {
        workbench.waitFor(what, () -> front().isPresent());
        return workbench.ask(() -> front().orElseThrow());
    }

    /** Closes it and waits until it is gone. */
    public void close(Shell shell) {
        workbench.act(() -> {
            if (!shell.isDisposed()) {
                shell.close();
            }
        });
        workbench.waitFor("it to close", shell::isDisposed);
    }

    /** Takes a picture of it under a name that tells theme and language. */
    public void take(Shell shell, String name) {
        workbench.act(() -> {
            while (workbench.display().readAndDispatch()) {
                // What waits to be drawn is drawn.
            }
            String theme = workbench.context().get(Look.class).theme() == Theme.DARK ? "dark" : "light";
            String language = workbench.context().get(Language.class).isFrench() ? "fr" : "en";
            screenshots.take(shell, name + "-" + language + "-" + theme);
        });
    }

    /** Does something in each of both themes and languages, and ends where it began. */
    public void everywhere(Runnable action) {
        for (int language = 0; language < 2; language++) {
            for (int theme = 0; theme < 2; theme++) {
                action.run();
                workbench.act(() -> workbench.context().get(Appearance.class).switchTheme());
            }
            workbench.act(() -> workbench.context().get(Appearance.class).switchLanguage());
        }
    }

    private Optional<Shell> front() {
        return Widgets.front(workbench.display(), workbench.shell());
    }
}
