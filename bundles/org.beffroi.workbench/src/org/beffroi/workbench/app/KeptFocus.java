package org.beffroi.workbench.app;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/**
 * Keeps the keyboard in the window that is in front: where the control that had it goes, or a window opens before it has
 * one, the first control that takes it gets it. Without that no key does anything, the palette's own included.
 */
final class KeptFocus {

    private KeptFocus() {}

    /** Looks after the windows of a display. Called on its thread. */
    static void of(Display display) {
        display.addFilter(SWT.Dispose, event -> {
            if (event.widget == display.getFocusControl()) {
                display.asyncExec(() -> find(display));
            }
        });
        display.addFilter(SWT.Activate, event -> {
            if (event.widget instanceof Shell) {
                display.asyncExec(() -> find(display));
            }
        });
    }

    private static void find(Display display) {
        if (display.isDisposed()) {
            return;
        }
        Shell active = display.getActiveShell();
        if (active != null && !active.isDisposed() && display.getFocusControl() == null) {
            active.setFocus();
        }
    }
}
