package org.beffroi.tests.ui;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.beffroi.workbench.tip.QuietTips;
import org.beffroi.workbench.widget.Drawn;
import org.beffroi.workbench.widget.FramedText;
import org.beffroi.workbench.widget.Notice;
import org.beffroi.workbench.widget.PushButton;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/** Finds controls in the tree of widgets as a person would: by kind and by name. Called on the UI thread. */
public final class Widgets {

    private Widgets() {}

    /** All visible controls of a kind, in the order of the tree. */
    public static <C extends Control> List<C> all(Composite in, Class<C> kind) {
        List<C> found = new ArrayList<>();
        collect(in, kind, found);
        return found;
    }

    /** The first visible control of a kind. */
    public static <C extends Control> C one(Composite in, Class<C> kind) {
        return all(in, kind).stream()
                .findFirst()
                .orElseThrow(() -> new AssertionError("No " + kind.getSimpleName() + " to be seen"));
    }

    /** The first visible control of a kind that satisfies a condition. */
    public static <C extends Control> Optional<C> some(Composite in, Class<C> kind, Predicate<C> condition) {
        return all(in, kind).stream().filter(condition).findFirst();
    }

    /** The button that says this. */
    public static PushButton button(Composite in, String words) {
        return some(in, PushButton.class, each -> each.accessibleName().equals(words))
                .orElseThrow(() -> new AssertionError("No button says " + words));
    }

    /** Whether all of a control shows within each of those around it. */
    public static boolean isInSight(Control control) {
        Rectangle at =
                control.getDisplay().map(control, null, new Rectangle(0, 0, control.getSize().x, control.getSize().y));
        for (Composite around = control.getParent(); around != null; around = around.getParent()) {
            Rectangle area = around.getDisplay().map(around, null, around.getClientArea());
            if (!area.contains(at.x, at.y) || !area.contains(at.x, at.y + at.height - 1)) {
                return false;
            }
        }
        return true;
    }

    /** The name a control is called by; empty where it has none. */
    public static String name(Control control) {
        if (control instanceof Drawn drawn) {
            return drawn.accessibleName();
        }
        return control.getData(FramedText.NAME) instanceof String name ? name : "";
    }

    /** The window in front that is not the main one, if any: a dialog, a list. */
    public static Optional<Shell> front(Display display, Shell main) {
        Shell[] shells = display.getShells();
        for (int i = shells.length - 1; i >= 0; i--) {
            // What opened another one stands behind it, wherever it is in the display's list.
            boolean behind = Arrays.stream(shells[i].getShells()).anyMatch(Widgets::asks);
            if (shells[i] != main && asks(shells[i]) && !behind) {
                return Optional.of(shells[i]);
            }
        }
        return Optional.empty();
    }

    /** Whether a window waits for somebody: a notice asks for nothing and goes by itself. */
    private static boolean asks(Shell shell) {
        boolean notice = shell.getData() instanceof Notice || QuietTips.isTip(shell);
        return !notice && shell.isVisible() && shell.getSize().x > 1;
    }

    /** The notice that shows, if any. */
    public static Optional<Notice> notice(Display display) {
        return Notice.open(display).stream()
                .filter(notice -> notice.control().isVisible())
                .findFirst();
    }

    /** The visible windows and what they say, for a message. Called on the UI thread. */
    public static String outline(Display display) {
        StringBuilder outline = new StringBuilder();
        for (Shell shell : display.getShells()) {
            if (shell.isVisible()) {
                outline.append("\n  ").append(shell.getText()).append(' ').append(shell.getBounds());
                all(shell, Label.class).forEach(label -> outline.append(" | ").append(label.getText()));
                all(shell, PushButton.class).forEach(button -> outline.append(button.isEnabled() ? " [" : " (")
                        .append(button.accessibleName())
                        .append(button.isEnabled() ? "]" : ")"));
            }
        }
        return outline.toString();
    }

    /** Types a key into a control, as if it had the keyboard. */
    public static void key(Control control, int keyCode, char character, int stateMask) {
        Event event = new Event();
        event.keyCode = keyCode;
        event.character = character;
        event.stateMask = stateMask;
        event.doit = true;
        control.notifyListeners(SWT.KeyDown, event);
    }

    private static <C extends Control> void collect(Composite in, Class<C> kind, List<C> found) {
        for (Control child : in.getChildren()) {
            if (!child.isVisible() || child.getSize().x == 0 || child.getSize().y == 0) {
                continue;
            }
            if (kind.isInstance(child)) {
                found.add(kind.cast(child));
            }
            if (child instanceof Composite composite) {
                collect(composite, kind, found);
            }
        }
    }

    /** What scrolls a control. */
    public static ScrolledComposite scrolled(Control control) {
        return control.getParent() instanceof ScrolledComposite found ? found : scrolled(control.getParent());
    }
}
