package org.beffroi.workbench.app;

import org.eclipse.e4.core.di.annotations.Execute;

/** From light to dark or back. */
public final class SwitchTheme {

    @Execute
    void run(Appearance appearance) {
        appearance.switchTheme();
    }
}
