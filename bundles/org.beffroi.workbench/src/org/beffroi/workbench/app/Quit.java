package org.beffroi.workbench.app;

import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.workbench.IWorkbench;

/** Ends the program. */
public final class Quit {

    @Execute
    void run(IWorkbench workbench) {
        workbench.close();
    }
}
