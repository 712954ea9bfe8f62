package org.beffroi.workbench.widget;

import java.util.Optional;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.window.ScreenBounds;
import org.beffroi.workbench.window.UnopenedShells;
import org.beffroi.workbench.window.Veil;
import org.beffroi.workbench.window.WindowEdge;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;

/** A light window under a control, with an edge of its own, closed by Escape and as soon as one looks elsewhere. Belongs to the UI thread. */
public final class Popup {

    private static final int NEAR_TOP = 96;
    private static final int EDGE = WindowEdge.BAND + WindowEdge.LINE;
    private static final String KEPT_ESCAPE = "org.beffroi.kept.escape";

    private final Control under;
    private int width;
    private int least = Integer.MAX_VALUE;
    private final Shell shell;
    private final Composite content;
    private Optional<Rectangle> place = Optional.empty();
    private boolean beside;
    private Optional<Look> veiled = Optional.empty();

    public Popup(Control under, Look look, int width) {
        this.under = under;
        this.width = width;
        shell = new Shell(under.getShell(), SWT.NO_TRIM | SWT.TOOL);
        UnopenedShells.made(shell);
        GridLayoutFactory.swtDefaults().margins(EDGE, EDGE).applyTo(shell);
        shell.setBackground(Look.colour(look.palette().line()));
        Look.styled(shell, "line");
        WindowEdge.shadow(shell, look, () -> veiled.isPresent() && Veil.isUsed());
        content = Look.styled(new Composite(shell, SWT.NONE), "page");
        content.setBackground(Look.colour(look.palette().page()));
        content.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        GridLayoutFactory.swtDefaults()
                .margins(Look.GRID, Look.GRID)
                .spacing(5, 4)
                .applyTo(content);
        shell.addListener(SWT.Deactivate, event -> shell.getDisplay().asyncExec(this::close));
        atEscape(shell, () -> shell.getDisplay().asyncExec(this::close));
    }

    /**
     * Has it stand beneath a place of its own, or above it, as beneath a control.
     *
     * @param anchor in coordinates of the screen
     */
    public void standAt(Rectangle anchor) {
        place = Optional.of(anchor);
    }

    /**
     * Has it stand at the right of a line, at its height, moved up or down where it would leave the window.
     *
     * @param line in coordinates of the screen
     */
    public void standBeside(Rectangle line) {
        place = Optional.of(line);
        beside = true;
    }

    /** Has it take another width from the next time that it is fitted, in points. */
    public void setWidth(int points) {
        width = points;
    }

    /**
     * Says that its content scrolls: where the window has not room for all of it, it is as tall as there is room.
     *
     * @param height that it keeps all the same, in points
     */
    public void shrinkTo(int height) {
        least = height;
    }

    /** Has a veil lie over the window beneath as long as it is open: what it asks stands alone. */
    public void veiled(Look look) {
        veiled = Optional.of(look);
    }

    /** Where its content is put: one column. */
    public Composite content() {
        return content;
    }

    /** The window. */
    public Shell shell() {
        return shell;
    }

    /** Opens it. */
    public void open() {
        fit();
        veiled.ifPresent(look -> Veil.over(outermost(), shell, look));
        shell.open();
    }

    /** Takes the size of its content, beneath its control or above it, within the window where it has room there. */
    public void fit() {
        int wide = width + 2 * WindowEdge.BAND;
        Rectangle screen = under.getMonitor().getClientArea();
        Shell outermost = outermost();
        Rectangle window = outermost.getDisplay().map(outermost, null, outermost.getClientArea());
        window.height -= Look.GRID;
        int wanted = shell.computeSize(wide, SWT.DEFAULT, true).y;
        Rectangle place = beside
                ? ScreenBounds.beside(anchor(), wide, wanted, window.intersection(screen))
                : beneath(wide, wanted, window, screen);
        Rectangle around = under.getShell().getBounds();
        // Its line, not its shadow, stands where its control begins.
        int x = place.x - WindowEdge.BAND;
        place.x = Math.max(screen.x, Math.min(x, around.x + around.width - wide - Look.GRID));
        shell.setBounds(place);
        shell.layout(true, true);
    }

    /** Takes some of its height away, at the edge that is further from its control. */
    public void trim(int by) {
        if (by > 0) {
            Rectangle now = shell.getBounds();
            boolean above = !beside && now.y < anchor().y;
            shell.setBounds(now.x, above ? now.y + by : now.y, now.width, now.height - by);
            shell.layout(true, true);
        }
    }

    private Rectangle beneath(int wide, int wanted, Rectangle window, Rectangle screen) {
        int tall = Math.min(wanted, Math.max(least, ScreenBounds.tallest(anchor(), window.intersection(screen))));
        return ScreenBounds.beneath(anchor(), wide, tall, ScreenBounds.room(anchor(), tall, window, screen));
    }

    /** The window that holds all others that it belongs to. */
    private Shell outermost() {
        Shell window = under.getShell();
        while (window.getParent() instanceof Shell around) {
            window = around;
        }
        return window;
    }

    /** Under a whole window stands for: in the middle, near its top. */
    private Rectangle anchor() {
        if (place.isPresent()) {
            return place.get();
        }
        if (under instanceof Shell window) {
            Point middle = window.toDisplay((window.getClientArea().width - width) / 2, NEAR_TOP);
            return new Rectangle(middle.x, middle.y, width, 0);
        }
        Point corner = under.toDisplay(0, 0);
        return new Rectangle(corner.x, corner.y, under.getSize().x, under.getSize().y);
    }

    /** Closes it. */
    public void close() {
        if (!shell.isDisposed()) {
            shell.dispose();
        }
    }

    /**
     * Does something at Escape within a window, as long as the window is there, whichever of its controls has the keyboard:
     * some of them keep every key from their window.
     */
    public static void atEscape(Shell shell, Runnable action) {
        Display display = shell.getDisplay();
        Listener filter = event -> {
            if (event.detail == SWT.TRAVERSE_ESCAPE && isWithin(event, shell) && shell.getData(KEPT_ESCAPE) == null) {
                event.detail = SWT.TRAVERSE_NONE;
                event.doit = false;
                event.type = SWT.None;
                action.run();
            }
        };
        display.addFilter(SWT.Traverse, filter);
        shell.addListener(SWT.Dispose, event -> display.removeFilter(SWT.Traverse, filter));
    }

    /** Keeps Escape from a window, for a list in it that is closed first, or gives it back. */
    public static void keepEscape(Shell shell, boolean kept) {
        shell.setData(KEPT_ESCAPE, kept ? Boolean.TRUE : null);
    }

    private static boolean isWithin(Event event, Shell shell) {
        return event.widget instanceof Control control && !control.isDisposed() && control.getShell() == shell;
    }
}
