package org.beffroi.workbench.app;

import java.util.Optional;
import java.util.function.Consumer;
import org.beffroi.workbench.widget.Tab;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Sash;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Tree;

/**
 * Keeps the keyboard in the window that is in front: where the control that had it goes, hides or is disabled, or a window opens
 * before it has one, the part that shows gets it, and in a window without parts the first control that takes it. Without that no
 * key does anything, the palette's own included.
 */
final class KeptFocus {

    /** Until the window manager has said which window is in front. */
    private static final int MILLIS = 150;

    /** A screen that is still read has nothing yet that takes the keyboard: it is asked again so often. */
    private static final int TRIES = 20;

    private final Display display;
    private final Consumer<Shell> front;

    /** One object, so that one timer runs at a time. */
    private final Runnable find = this::find;

    /** What had the keyboard before; empty at first. */
    private Optional<Control> last = Optional.empty();

    /** What was given the keyboard last: while a menu is up the window system says that nothing has it. */
    private Optional<Control> holder = Optional.empty();

    /** True while what had the keyboard is gone, and the window system has given it to whatever stood beside. */
    private boolean ended;

    private int tries;

    private KeptFocus(Display display, Consumer<Shell> front) {
        this.display = display;
        this.front = front;
    }

    /**
     * Looks after the windows of a display. Called on its thread.
     *
     * @param front asks what shows in a window to take the keyboard; it need not
     */
    static void of(Display display, Consumer<Shell> front) {
        KeptFocus kept = new KeptFocus(display, front);
        display.addFilter(SWT.Dispose, event -> {
            boolean held =
                    kept.holder.filter(control -> control == event.widget).isPresent();
            if (held || event.widget == display.getFocusControl()) {
                kept.ended = true;
                kept.soon();
            }
        });
        display.addFilter(SWT.Activate, event -> {
            if (event.widget instanceof Shell) {
                kept.soon();
            }
        });
        display.addFilter(
                SWT.FocusOut,
                event -> kept.last = Optional.of(event.widget)
                        .filter(Control.class::isInstance)
                        .map(Control.class::cast));
        display.addFilter(SWT.FocusIn, event -> {
            if (event.widget instanceof Control control) {
                kept.given(control);
            }
        });
    }

    /** The window system gives the keyboard of what goes, hides or is disabled to what held it, or to the first beside it. */
    private void given(Control control) {
        holder = Optional.of(control);
        boolean hasEnded = last.filter(before -> before.isDisposed() || !before.isVisible() || !before.isEnabled())
                .isPresent();
        ended |= hasEnded;
        if (hasEnded || holdsOnly(control)) {
            soon();
        }
    }

    private void soon() {
        tries = TRIES;
        display.asyncExec(this::find);
        display.timerExec(MILLIS, find);
    }

    private void find() {
        if (display.isDisposed()) {
            return;
        }
        Shell active = display.getActiveShell();
        Control focus = display.getFocusControl();
        if (active != null && !active.isDisposed() && (isLost(focus) || ended && focus instanceof Tab)) {
            front.accept(active);
            if (isLost(display.getFocusControl())) {
                // The window itself would take it, and no key would reach a control.
                take(active);
            }
        }
        Control now = display.getFocusControl();
        ended &= now instanceof Tab;
        // Lost still where a menu is on its way down: a window that is not in front is asked again when it comes there.
        if ((ended || isLost(now)) && tries-- > 0) {
            display.timerExec(MILLIS, find);
        }
    }

    /** One that is hidden, as in a perspective that was left, has it in name only. */
    private static boolean isLost(Control focus) {
        return focus == null || focus instanceof Shell || !focus.isVisible() || holdsOnly(focus);
    }

    /** Whether it is there for others alone: it has the keyboard, and no key does anything in it. */
    private static boolean holdsOnly(Control control) {
        return control instanceof Composite composite
                && !(control instanceof Table || control instanceof Tree)
                && !control.isListening(SWT.KeyDown)
                && (composite.getChildren().length > 0 || composite.getClass() == Composite.class);
    }

    /** Gives the keyboard to the first control within that takes it; returns whether one did. */
    private static boolean take(Composite within) {
        for (Control child : within.getChildren()) {
            if (!child.isVisible() || !child.isEnabled() || child instanceof Label || child instanceof Sash) {
                continue;
            }
            boolean holds = child instanceof Composite composite && composite.getChildren().length > 0;
            if (holds ? take((Composite) child) : !holdsOnly(child) && child.setFocus() && child.isFocusControl()) {
                return true;
            }
        }
        return false;
    }
}
