package org.beffroi.workbench.theme;

import org.eclipse.swt.widgets.Display;

/** Which theme somebody wants: one of both, or that of the system. */
public enum ThemeChoice {
    LIGHT,
    DARK,
    SYSTEM;

    /** The choice of one theme. */
    public static ThemeChoice of(Theme theme) {
        return theme == Theme.DARK ? DARK : LIGHT;
    }

    /** The theme that it means now. In the UI thread. */
    public Theme now() {
        return switch (this) {
            case LIGHT -> Theme.LIGHT;
            case DARK -> Theme.DARK;
            case SYSTEM -> Display.isSystemDarkTheme() ? Theme.DARK : Theme.LIGHT;
        };
    }
}
