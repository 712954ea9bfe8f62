package org.beffroi.workbench.theme;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;

/**
 * When what is drawn shows that it has the keyboard: once somebody uses the keyboard, and not while the pointer alone is used, as a
 * window just opened would have two frames around what it offers first (as {@code :focus-visible} of CSS Selectors 4, section
 * 9.4).
 */
public final class FocusRing {

    private static final String POINTER = "org.beffroi.pointer";

    private FocusRing() {}

    /** Looks after all controls of a display: no ring until a key is pressed. Called on its thread. */
    public static void follow(Display display) {
        display.setData(POINTER, Boolean.TRUE);
        display.addFilter(SWT.KeyDown, event -> set(display, false));
        display.addFilter(SWT.Traverse, event -> set(display, false));
        display.addFilter(SWT.MouseDown, event -> set(display, true));
    }

    /** Whether a control has the keyboard and is to say so; always where nobody looks after its display. */
    public static boolean isShown(Control control) {
        return control.isFocusControl()
                && !Boolean.TRUE.equals(control.getDisplay().getData(POINTER));
    }

    private static void set(Display display, boolean byPointer) {
        if (!Boolean.valueOf(byPointer).equals(display.getData(POINTER))) {
            display.setData(POINTER, byPointer);
            Control focus = display.getFocusControl();
            if (focus != null) {
                focus.redraw();
            }
        }
    }
}
