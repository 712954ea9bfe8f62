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

    /**
     * A place, in coordinates of the screen.
     *
     * @param at what is asked stands beneath it, or above
     * @param pane where what is asked about is read: what is asked stands beside it, so that it can be read on; empty where it
     *     is not read there
     */
    public record Place(Rectangle at, Optional<Rectangle> pane) {}

    /** Says that a control offers a command. */
    public static <C extends Control> C mark(C control, String command) {
        mark(control, command, () -> whole(control));
        return control;
    }

    /** Says that a control within a pane offers a command for what is read in that pane. */
    public static <C extends Control> C markIn(Control pane, C control, String command) {
        Supplier<Place> place = () -> {
            Rectangle at = whole(control);
            Rectangle around = whole(pane);
            return new Place(at, Optional.of(new Rectangle(around.x, at.y, around.width, at.height)));
        };
        control.setData(KEY + command, place);
        return control;
    }

    /**
     * Says that a command can be asked for from a part of a control, as a row of a list.
     *
     * @param place that part by now, in coordinates of the screen
     */
    public static void mark(Control control, String command, Supplier<Rectangle> place) {
        Supplier<Place> whole = () -> new Place(place.get(), Optional.empty());
        control.setData(KEY + command, whole);
    }

    /**
     * Where a command of a window was asked for, as far as one can know: under the pointer where that is on what offers it, else
     * where the keyboard is, else where it is offered first. In coordinates of the screen; empty where nothing in sight offers it.
     */
    public static Optional<Place> of(Shell window, String command) {
        return Stream.of(
                        window.getDisplay().getCursorControl(),
                        window.getDisplay().getFocusControl())
                .filter(Objects::nonNull)
                .filter(control -> control.getShell() == window)
                .flatMap(control -> at(control, command).stream())
                .findFirst()
                .or(() -> within(window, command));
    }

    private static Optional<Place> within(Composite all, String command) {
        return Stream.of(all.getChildren())
                .flatMap(child -> at(child, command)
                        .or(() -> child instanceof Composite inner ? within(inner, command) : Optional.empty())
                        .stream())
                .findFirst();
    }

    private static Optional<Place> at(Control control, String command) {
        boolean inSight = control.isVisible() && control.getSize().x > 0 && control.getSize().y > 0;
        return inSight && control.getData(KEY + command) instanceof Supplier<?> place
                ? Optional.of((Place) place.get())
                : Optional.empty();
    }

    private static Rectangle whole(Control control) {
        return control.getDisplay().map(control, null, new Rectangle(0, 0, control.getSize().x, control.getSize().y));
    }
}
