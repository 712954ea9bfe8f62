package org.beffroi.workbench.window;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

/**
 * The place in a window from which a command is asked for: what it asks in turn stands there, not somewhere in the middle. Belongs
 * to the UI thread.
 */
public final class CommandPlace {

    private static final String KEY = "org.beffroi.command.place:";

    private CommandPlace() {}

    /** Says that a control offers a command. */
    public static <C extends Control> C mark(C control, String command) {
        mark(control, command, () -> whole(control));
        return control;
    }

    /**
     * Says that a command can be asked for from a part of a control, as a row of a list.
     *
     * @param place that part by now, in coordinates of the screen
     */
    public static void mark(Control control, String command, Supplier<Rectangle> place) {
        control.setData(KEY + command, place);
    }

    /**
     * Where a command of a window was asked for, as far as one can know: under the pointer where that is on what offers it, else
     * where the keyboard is, else where it is offered first. In coordinates of the screen; empty where nothing in sight offers it.
     */
    public static Optional<Rectangle> of(Shell window, String command) {
        return Stream.of(
                        window.getDisplay().getCursorControl(),
                        window.getDisplay().getFocusControl())
                .filter(Objects::nonNull)
                .filter(control -> control.getShell() == window)
                .flatMap(control -> at(control, command).stream())
                .findFirst()
                .or(() -> within(window, command));
    }

    private static Optional<Rectangle> within(Composite all, String command) {
        return Stream.of(all.getChildren())
                .flatMap(child -> at(child, command)
                        .or(() -> child instanceof Composite inner ? within(inner, command) : Optional.empty())
                        .stream())
                .findFirst();
    }

    private static Optional<Rectangle> at(Control control, String command) {
        boolean inSight = control.isVisible() && control.getSize().x > 0 && control.getSize().y > 0;
        return inSight && control.getData(KEY + command) instanceof Supplier<?> place
                ? Optional.of((Rectangle) place.get())
                : Optional.empty();
    }

    private static Rectangle whole(Control control) {
        return control.getDisplay().map(control, null, new Rectangle(0, 0, control.getSize().x, control.getSize().y));
    }
}
