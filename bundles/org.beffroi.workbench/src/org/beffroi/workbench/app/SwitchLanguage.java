package org.beffroi.workbench.app;

import org.eclipse.e4.core.di.annotations.Execute;

/** From French to English or back. */
public final class SwitchLanguage {

    @Execute
    void run(Appearance appearance) {
        appearance.switchLanguage();
    }
}
