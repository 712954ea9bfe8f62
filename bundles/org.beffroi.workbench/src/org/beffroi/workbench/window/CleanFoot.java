package org.beffroi.workbench.window;

import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.theme.Ui;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.jspecify.annotations.Nullable;

/**
 * The foot of what scrolls: where more follows below, the content runs to the edge and fades there into the colour behind it, as
 * the last row of a list does. It takes no room, and is not there where nothing follows; a click on it goes on. What has the
 * keyboard is never behind it. Belongs to the UI thread.
 */
public final class CleanFoot {

    /** Height over which the content fades, in points. */
    public static final int HEIGHT = 24;

    /** So little of something is the room around it. */
    private static final int SLACK = 3;

    private static final int OPAQUE = 255;

    private final ScrolledComposite scroll;
    private final Canvas fade;
    private @Nullable Control followed;
    private boolean asked;

    private CleanFoot(ScrolledComposite scroll, Ui ui) {
        this.scroll = scroll;
        fade = new Canvas(scroll, SWT.NO_FOCUS);
        fade.setVisible(false);
        fade.setToolTipText(ui.text("more.below"));
        fade.addListener(SWT.Paint, event -> draw(event.gc));
        fade.addListener(SWT.MouseUp, event -> goOn());
        scroll.addListener(SWT.Resize, event -> later());
        Display display = scroll.getDisplay();
        Listener focus = this::got;
        display.addFilter(SWT.FocusIn, focus);
        scroll.addListener(SWT.Dispose, event -> display.removeFilter(SWT.FocusIn, focus));
    }

    /** Gives what scrolls a clean foot; its content may come later. */
    public static CleanFoot of(ScrolledComposite scroll, Ui ui) {
        CleanFoot foot = new CleanFoot(scroll, ui);
        foot.later();
        return foot;
    }

    /** Brings a part of the content into sight, clear of the fade: the whole of it where there is room, else its beginning. */
    public static void reveal(ScrolledComposite scroll, Control part) {
        Rectangle place = scroll.getDisplay().map(part.getParent(), scroll, part.getBounds());
        int free = scroll.getClientArea().height - HEIGHT;
        int down = Math.min(place.y, Math.max(0, place.y + place.height - free));
        if (place.y < 0 || down > 0) {
            Point origin = scroll.getOrigin();
            scroll.setOrigin(origin.x, origin.y + (place.y < 0 ? place.y : down));
        }
    }

    /** Looks again where the content ends, after another content was set. */
    public void later() {
        if (!asked) {
            asked = true;
            scroll.getDisplay().asyncExec(() -> {
                asked = false;
                if (!scroll.isDisposed() && !fade.isDisposed()) {
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
        Rectangle seen = scroll.getClientArea();
        Control content = scroll.getContent();
        int last = content == null ? 0 : content.getLocation().y + end(content);
        boolean more = last > seen.height + SLACK && seen.height > 2 * HEIGHT;
        Rectangle place = more ? new Rectangle(0, seen.height - HEIGHT, seen.width, HEIGHT) : new Rectangle(0, 0, 0, 0);
        // What it does not change is not drawn again, by which it would be asked again.
        if (!place.equals(fade.getBounds())) {
            clear();
            fade.setBounds(place);
            fade.setVisible(more);
            fade.moveAbove(null);
        }
    }

    /** Where the last thing in a control ends, from its upper edge; the room below it is nothing. */
    private static int end(Control control) {
        Point size = control.getSize();
        if (!control.getVisible() || size.x == 0 || size.y == 0) {
            return 0;
        }
        boolean holds =
                control instanceof Composite && !(control instanceof Canvas) && !(control instanceof StyledText);
        if (!holds) {
            return size.y;
        }
        int last = 0;
        for (Control child : ((Composite) control).getChildren()) {
            int end = end(child);
            last = end == 0 ? last : Math.max(last, child.getLocation().y + end);
        }
        return last;
    }

    /** What gets the keyboard is brought out from behind the fade, unless it goes on to something else at once. */
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
        if (fade.isVisible() && control.getSize().y < scroll.getClientArea().height - HEIGHT) {
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

    private void goOn() {
        Point origin = scroll.getOrigin();
        scroll.setOrigin(origin.x, origin.y + Math.max(HEIGHT, fade.getLocation().y - 2 * Look.GRID));
    }

    /** Lets what is below it shine through: the theme fills whatever it finds. Whether it was filled before. */
    private boolean clear() {
        Color wanted = new Color(scroll.getBackground().getRGB(), 0);
        boolean filled = !fade.getBackground().equals(wanted);
        if (filled) {
            fade.setBackground(wanted);
        }
        return filled;
    }

    private void draw(GC gc) {
        RGB behind = scroll.getBackground().getRGB();
        if (clear()) {
            fade.redraw();
        }
        Rectangle area = fade.getClientArea();
        gc.setBackground(Look.colour(behind));
        for (int line = 0; line < area.height; line++) {
            gc.setAlpha(OPAQUE * (line + 1) / area.height);
            gc.fillRectangle(area.x, area.y + line, area.width, 1);
        }
        gc.setAlpha(OPAQUE);
    }
}
