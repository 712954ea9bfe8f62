package org.beffroi.workbench.app;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Sash;
import org.eclipse.swt.widgets.Shell;

/**
 * Keeps the keyboard in the window that is in front: where the control that had it goes, or a window opens before it has
 * one, the first control that takes it gets it. Without that no key does anything, the palette's own included.
 */
final class KeptFocus {

    /** Until the window manager has said which window is in front. */
    private static final int MILLIS = 150;

    private KeptFocus() {}

    /** Looks after the windows of a display. Called on its thread. */
    static void of(Display display) {
        display.addFilter(SWT.Dispose, event -> {
            if (event.widget == display.getFocusControl()) {
                soon(display);
            }
        });
        display.addFilter(SWT.Activate, event -> {
            if (event.widget instanceof Shell) {
                soon(display);
            }
        });
    }

    private static void soon(Display display) {
        display.asyncExec(() -> find(display));
        display.timerExec(MILLIS, () -> find(display));
    }

    private static void find(Display display) {
        if (display.isDisposed()) {
            return;
        }
        Shell active = display.getActiveShell();
        if (active != null && !active.isDisposed() && isLost(display.getFocusControl())) {
            // The window itself would take it, and no key would reach a control.
            take(active);
        }
    }

    /** One that is hidden, as in a perspective that was left, has it in name only. */
    private static boolean isLost(Control focus) {
        return focus == null || !focus.isVisible();
    }

    /** Gives the keyboard to the first control within that takes it; returns whether one did. */
    private static boolean take(Composite within) {
        for (Control child : within.getChildren()) {
            if (!child.isVisible() || !child.isEnabled() || child instanceof Label || child instanceof Sash) {
                continue;
            }
            boolean holds = child instanceof Composite composite && composite.getChildren().length > 0;
            if (holds ? take((Composite) child) : child.setFocus() && child.isFocusControl()) {
                return true;
            }
        }
        return false;
    }
}
