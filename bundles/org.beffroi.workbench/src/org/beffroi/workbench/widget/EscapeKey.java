package org.beffroi.workbench.widget;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;

/** Escape in a dialog, whichever of its controls has the keyboard: some of them keep every key from their window. */
final class EscapeKey {

    private EscapeKey() {}

    /** Does something at Escape within a window, as long as the window is there. */
    static void closes(Shell shell, Runnable action) {
        Display display = shell.getDisplay();
        Listener filter = event -> {
            if (event.detail == SWT.TRAVERSE_ESCAPE && isWithin(event, shell)) {
                event.detail = SWT.TRAVERSE_NONE;
                event.doit = false;
                event.type = SWT.None;
                action.run();
            }
        };
        display.addFilter(SWT.Traverse, filter);
        shell.addListener(SWT.Dispose, event -> display.removeFilter(SWT.Traverse, filter));
    }

    private static boolean isWithin(Event event, Shell shell) {
        return event.widget instanceof Control control && !control.isDisposed() && control.getShell() == shell;
    }
}
