package org.beffroi.workbench.window;

import java.util.stream.Stream;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/**
 * Windows that were made and did not open, since what was to fill them failed: nobody sees them, nothing closes them, and a change
 * of theme stumbles over them. They are let go of. Belongs to the UI thread.
 */
public final class UnopenedShells {

    private static final String MADE = UnopenedShells.class.getName();

    /** Long after whatever fills a window before it opens. */
    private static final int MILLIS = 3_000;

    private UnopenedShells() {}

    /** Looks after a window that was just made. */
    public static void made(Shell shell) {
        shell.setData(MADE, Boolean.TRUE);
        shell.getDisplay().timerExec(MILLIS, () -> close(shell));
    }

    /** Lets go of all of them at once, after a failure or before something that reaches every window. */
    public static void closeAll(Display display) {
        Stream.of(display.getShells()).forEach(UnopenedShells::close);
    }

    private static void close(Shell shell) {
        if (!shell.isDisposed() && shell.getData(MADE) != null && !shell.isVisible()) {
            shell.dispose();
        }
    }
}
