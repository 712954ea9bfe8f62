package org.beffroi.workbench.preference;

import org.beffroi.workbench.app.Appearance;
import org.beffroi.workbench.theme.Ui;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.swt.widgets.Shell;

/** Asks how the window is to speak and to look. */
public final class ShowPreferences {

    @Execute
    void run(Shell shell, Appearance appearance, MApplication application) {
        IEclipseContext context = application.getContext();
        new PreferencesDialog(shell, appearance, () -> context.get(Ui.class)).open();
    }
}
