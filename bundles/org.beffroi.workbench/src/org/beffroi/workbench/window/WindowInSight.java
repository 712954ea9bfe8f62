package org.beffroi.workbench.window;

import java.util.stream.Stream;
import org.eclipse.swt.widgets.Shell;

/**
 * The window that something may be put over. A part of a perspective that is not shown lies in a hidden shell; a modal
 * dialog over that one would hold every window and stand behind them. Belongs to the UI thread.
 */
public final class WindowInSight {

    private WindowInSight() {}

    /** That window itself if it is seen, or else the active one, or else one that is seen, or else itself. */
    public static Shell of(Shell wanted) {
        if (wanted.isVisible()) {
            return wanted;
        }
        Shell active = wanted.getDisplay().getActiveShell();
        if (active != null && active.isVisible()) {
            return active;
        }
        return Stream.of(wanted.getDisplay().getShells())
                .filter(shell -> shell.isVisible() && shell.getParent() == null)
                .findFirst()
                .orElse(wanted);
    }
}
