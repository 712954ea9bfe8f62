package org.beffroi.workbench.morning;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Listener;

/**
 * Whether the keyboard was used last, or the pointer: what takes the keyboard because its page came up is not framed as if it had
 * been chosen, before somebody presses a key. Belongs to the UI thread.
 */
final class LastInput {

    private final Control of;
    private boolean keyboard;

    /** @param of drawn again, with all that is in it, when the other one is used */
    LastInput(Control of) {
        this.of = of;
        Display display = of.getDisplay();
        Listener used = event -> use(event.type == SWT.KeyDown);
        display.addFilter(SWT.KeyDown, used);
        display.addFilter(SWT.MouseDown, used);
        of.addListener(SWT.Dispose, event -> {
            display.removeFilter(SWT.KeyDown, used);
            display.removeFilter(SWT.MouseDown, used);
        });
    }

    private void use(boolean keys) {
        if (keyboard != keys && !of.isDisposed()) {
            keyboard = keys;
            of.redraw(0, 0, of.getSize().x, of.getSize().y, true);
        }
    }

    /** Whether it was the keyboard. */
    boolean isKeyboard() {
        return keyboard;
    }
}
