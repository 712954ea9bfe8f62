package org.beffroi.workbench.handler;

import org.beffroi.workbench.app.Appearance;
import org.eclipse.e4.core.di.annotations.Execute;

/** From French to English or back. */
public final class SwitchLanguage {

    @Execute
    void run(Appearance appearance) {
        appearance.switchLanguage();
    }
}
