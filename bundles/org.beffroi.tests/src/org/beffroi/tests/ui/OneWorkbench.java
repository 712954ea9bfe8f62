package org.beffroi.tests.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.beffroi.workbench.app.Appearance;
import org.beffroi.workbench.app.DossierSessions;
import org.beffroi.workbench.app.Unforeseen;
import org.beffroi.workbench.dossier.DossierSession;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.theme.Theme;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * One workbench for all tests of a run, started for the first that asks and closed after the last: toolkits are made to be
 * started once. Each class gets it without a dossier, in French, in the light theme, and leaves no failure behind that nobody
 * foresaw.
 */
public final class OneWorkbench implements ParameterResolver, AfterAllCallback {

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == RunningWorkbench.class;
    }

    @Override
    public RunningWorkbench resolveParameter(ParameterContext parameter, ExtensionContext context) {
        RunningWorkbench workbench = context.getRoot()
                .getStore(ExtensionContext.Namespace.create(OneWorkbench.class))
                .getOrComputeIfAbsent(
                        RunningWorkbench.class, type -> RunningWorkbench.start("-nl", "fr_FR"), RunningWorkbench.class);
        workbench.act(() -> asAtTheBeginning(workbench));
        workbench.waitFor("no dossier", () -> workbench.context().get(DossierSession.class) == null);
        return workbench;
    }

    /** An error that the window told in a sentence and no test waited for is one of the program. */
    @Override
    public void afterAll(ExtensionContext context) {
        ExtensionContext.Store store =
                context.getRoot().getStore(ExtensionContext.Namespace.create(OneWorkbench.class));
        RunningWorkbench workbench = store.get(RunningWorkbench.class, RunningWorkbench.class);
        if (workbench != null) {
            String details = workbench.find(Unforeseen.class).details();
            // Told once, by the class after which it is first seen, so the classes behind it are judged by their own.
            if (!details.equals(store.get(Unforeseen.class, String.class))) {
                store.put(Unforeseen.class, details);
                assertThat(details).as("unforeseen failures").isEmpty();
            }
        }
    }

    private static void asAtTheBeginning(RunningWorkbench workbench) {
        // What a failed test left open is not the next one's trouble.
        Stream.of(workbench.display().getShells())
                .filter(shell -> shell != workbench.shell() && !shell.isDisposed() && shell.isVisible())
                .forEach(Shell::dispose);
        Appearance appearance = workbench.context().get(Appearance.class);
        workbench.context().get(DossierSessions.class).close();
        if (!workbench.context().get(Language.class).isFrench()) {
            appearance.switchLanguage();
        }
        if (workbench.context().get(Look.class).theme() != Theme.LIGHT) {
            appearance.switchTheme();
        }
    }
}
