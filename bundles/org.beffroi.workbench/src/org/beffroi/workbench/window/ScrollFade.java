package org.beffroi.workbench.window;

import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.theme.Ui;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.jspecify.annotations.Nullable;

/**
 * The edges of what scrolls: where more stands above or follows below, the content runs to the edge and fades there into the
 * colour behind it, as the last row of a list does. They take no room, and are not there where nothing more is; a click on one
 * goes on. What has the keyboard is never behind them. Belongs to the UI thread.
 */
public final class ScrollFade {

    /** Height over which the content fades, in points. */
    public static final int HEIGHT = 24;

    /** So little of something is the room around it. */
    private static final int SLACK = 3;

    /** Taller than this is no line, and may be cut. */
    private static final int TALLEST_LINE = 3 * HEIGHT;

    private final ScrolledComposite scroll;
    private final FadedEdge head;
    private final FadedEdge foot;
    private @Nullable Control followed;
    private boolean asked;

    private ScrollFade(ScrolledComposite scroll, Ui ui) {
        this.scroll = scroll;
        head = new FadedEdge(scroll, true, ui.text("more.above"), () -> turn(-1));
        foot = new FadedEdge(scroll, false, ui.text("more.below"), () -> turn(1));
        scroll.addListener(SWT.Resize, event -> later());
        Display display = scroll.getDisplay();
        Listener focus = this::got;
        display.addFilter(SWT.FocusIn, focus);
        scroll.addListener(SWT.Dispose, event -> display.removeFilter(SWT.FocusIn, focus));
    }

    /** Gives what scrolls its edges; its content may come later. */
    public static ScrollFade of(ScrolledComposite scroll, Ui ui) {
        ScrollFade fade = new ScrollFade(scroll, ui);
        fade.later();
        return fade;
    }

    /**
     * Brings a part of the content into sight, clear of the edges: the whole of it where there is room, else its beginning. What
     * then stands above it begins with a whole line.
     */
    public static void reveal(ScrolledComposite scroll, Control part) {
        Rectangle place = scroll.getDisplay().map(part.getParent(), scroll, part.getBounds());
        Point origin = scroll.getOrigin();
        int top = origin.y + place.y;
        int free = scroll.getClientArea().height - HEIGHT;
        int highest = Math.max(0, top - HEIGHT);
        boolean isBelow = place.y + place.height > free;
        boolean isAbove = place.y < (origin.y > 0 ? HEIGHT : 0);
        if (isBelow || isAbove) {
            int wanted = isAbove ? highest : Math.min(highest, top + place.height - free);
            scroll.setOrigin(origin.x, Math.min(highest, whole(scroll.getContent(), Math.max(0, wanted))));
        }
    }

    /** The place where the content may begin, at or below one, so that no line is cut there. */
    private static int whole(Control content, int from) {
        int cut = from == 0 ? 0 : cut(content, from);
        return cut > from ? cut : from;
    }

    /** Where a line that a height cuts ends, from the upper edge of a control; 0 where it cuts none. */
    private static int cut(Control control, int at) {
        Point size = control.getSize();
        if (!control.getVisible() || at <= 0 || at >= size.y) {
            return 0;
        }
        if (!holds(control)) {
            return size.y > TALLEST_LINE ? 0 : size.y;
        }
        int last = 0;
        for (Control child : ((Composite) control).getChildren()) {
            int y = child.getLocation().y;
            int end = cut(child, at - y);
            last = end == 0 ? last : Math.max(last, y + end);
        }
        return last;
    }

    /** Looks again what stands above and follows below, after another content was set. */
    public void later() {
        if (!asked) {
            asked = true;
            scroll.getDisplay().asyncExec(() -> {
                asked = false;
                if (!scroll.isDisposed()) {
                    follow();
                    place();
                }
            });
        }
    }

    private void follow() {
        Control content = scroll.getContent();
        if (content != null && content != followed) {
            followed = content;
            content.addListener(SWT.Move, event -> later());
            content.addListener(SWT.Resize, event -> later());
            content.addListener(SWT.Paint, event -> later());
        }
    }

    private void place() {
        int seen = scroll.getClientArea().height;
        Control content = scroll.getContent();
        int above = content == null ? 0 : -content.getLocation().y;
        int last = content == null ? 0 : end(content) - above;
        boolean isTall = seen > 2 * HEIGHT;
        head.show(isTall && above > SLACK);
        foot.show(isTall && last > seen + SLACK);
    }

    /** Where the last thing in a control ends, from its upper edge; the room below it is nothing. */
    private static int end(Control control) {
        Point size = control.getSize();
        if (!control.getVisible() || size.x == 0 || size.y == 0) {
            return 0;
        }
        if (!holds(control)) {
            return size.y;
        }
        int last = 0;
        for (Control child : ((Composite) control).getChildren()) {
            int end = end(child);
            last = end == 0 ? last : Math.max(last, child.getLocation().y + end);
        }
        return last;
    }

    private static boolean holds(Control control) {
        return control instanceof Composite && !(control instanceof Canvas) && !(control instanceof StyledText);
    }

    /** What gets the keyboard is brought out from behind an edge, unless it goes on to something else at once. */
    private void got(Event event) {
        if (event.widget instanceof Control control && isWithin(control)) {
            control.getDisplay().asyncExec(() -> {
                if (!control.isDisposed() && !scroll.isDisposed() && control.isFocusControl()) {
                    uncover(control);
                }
            });
        }
    }

    private void uncover(Control control) {
        if ((head.isShown() || foot.isShown()) && control.getSize().y < scroll.getClientArea().height - 2 * HEIGHT) {
            reveal(scroll, control);
        }
    }

    private boolean isWithin(Control control) {
        Control at = control;
        while (at != null && at != followed) {
            at = at.getParent();
        }
        return at != null && control != followed;
    }

    /** Turns nearly a page, up or down. */
    private void turn(int direction) {
        Point origin = scroll.getOrigin();
        int by = Math.max(HEIGHT, scroll.getClientArea().height - HEIGHT - 2 * Look.GRID);
        scroll.setOrigin(origin.x, Math.max(0, origin.y + direction * by));
    }
}
