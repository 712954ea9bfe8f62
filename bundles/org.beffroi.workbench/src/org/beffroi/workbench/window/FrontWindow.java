package org.beffroi.workbench.window;

import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/** The window in front in which something can be told. Belongs to the UI thread. */
public final class FrontWindow {

    private FrontWindow() {}

    /** The one with a title: lists and notices close by themselves, and what stands in them with them. */
    public static Optional<Shell> of(Display display) {
        Shell front = display.getActiveShell();
        while (front != null && !isWindow(front)) {
            front = front.getParent() instanceof Shell parent ? parent : null;
        }
        return Optional.ofNullable(front).or(() -> Stream.of(display.getShells())
                .filter(FrontWindow::isWindow)
                .findFirst());
    }

    private static boolean isWindow(Shell shell) {
        return !shell.isDisposed() && shell.isVisible() && (shell.getStyle() & SWT.TITLE) != 0;
    }
}
