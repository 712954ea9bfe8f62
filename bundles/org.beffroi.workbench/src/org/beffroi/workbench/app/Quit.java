package org.beffroi.workbench.app;

import org.beffroi.workbench.dossier.Leaving;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.workbench.IWorkbench;

/** Ends the program, once whoever left something unsaved was asked. */
public final class Quit {

    @Execute
    void run(IWorkbench workbench, Leaving leaving) {
        leaving.leave(Leaving.Way.END, workbench::close);
    }
}
