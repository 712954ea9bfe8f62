package org.beffroi.workbench.window;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.theme.Palette;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.window.CutPlace.Kind;
import org.beffroi.workbench.window.CutPlace.Part;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Listener;
import org.jspecify.annotations.Nullable;

/**
 * The foot of what scrolls: where more follows below, a strip says so with a shade and a small arrow, and goes on to it when it is
 * clicked. It begins between two lines, and above a heading that would stand alone. It takes no room, and is not there where
 * nothing follows. What has the keyboard is never behind it. Belongs to the UI thread.
 */
public final class CleanFoot {

    /** Height of the strip at least, in points. */
    static final int LEAST = 16;

    /** A control that is no higher is one line, or two: it shows whole or not at all. */
    private static final int LOW = 44;

    /** How high the strip becomes at most. */
    private static final int MOST = 112;

    /** So little of something is the room around it. */
    private static final int SLACK = 3;

    private static final int ARROW = 4;
    private static final int THIN = 2;
    private static final String LEADS = CleanFoot.class.getName() + ".leads";

    private final ScrolledComposite scroll;
    private final Ui ui;
    private final Canvas strip;
    private @Nullable Control followed;
    private boolean asked;

    private CleanFoot(ScrolledComposite scroll, Ui ui) {
        this.scroll = scroll;
        this.ui = ui;
        strip = new Canvas(scroll, SWT.NO_FOCUS | SWT.DOUBLE_BUFFERED);
        strip.setVisible(false);
        strip.setToolTipText(ui.text("more.below"));
        strip.setCursor(scroll.getDisplay().getSystemCursor(SWT.CURSOR_HAND));
        strip.addListener(SWT.Paint, event -> draw(event.gc));
        strip.addListener(SWT.MouseUp, event -> goOn());
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

    /** Says of words that they lead what stands below them, as a heading does that is not bold. */
    public static <C extends Control> C leading(C words) {
        words.setData(LEADS, true);
        return words;
    }

    /** Looks again where the content ends, after another content was set. */
    public void later() {
        if (!asked) {
            asked = true;
            scroll.getDisplay().asyncExec(() -> {
                asked = false;
                if (!scroll.isDisposed() && !strip.isDisposed()) {
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
        List<Part> parts = parts();
        int last = parts.stream().mapToInt(Part::bottom).max().orElse(0);
        boolean more = last > seen.height + SLACK && seen.height > 2 * LEAST;
        int end = more ? CutPlace.above(seen.height - LEAST, parts, MOST) : seen.height;
        Rectangle place = more ? new Rectangle(0, end, seen.width, seen.height - end) : new Rectangle(0, 0, 0, 0);
        // What it does not change is not drawn again, by which it would be asked again.
        if (!place.equals(strip.getBounds())) {
            strip.setBackground(scroll.getBackground());
            strip.setBounds(place);
            strip.setVisible(more);
            strip.moveAbove(null);
        }
    }

    private List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        Control content = scroll.getContent();
        if (content != null) {
            Map<Font, Integer> lines = new HashMap<>();
            collect(content, content.getLocation(), parts, lines);
        }
        return parts;
    }

    private static void collect(Control control, Point at, List<Part> parts, Map<Font, Integer> lines) {
        Point size = control.getSize();
        if (!control.getVisible() || size.x == 0 || size.y == 0) {
            return;
        }
        Kind kind = Kind.PICTURE;
        int line = 0;
        boolean isPart = control instanceof Canvas;
        List<Part> within = new ArrayList<>();
        if (control instanceof Composite composite && !(control instanceof StyledText)) {
            for (Control child : composite.getChildren()) {
                Point place = child.getLocation();
                collect(child, new Point(at.x + place.x, at.y + place.y), within, lines);
            }
        }
        if (control instanceof Label label) {
            kind = kind(label);
            line = lines.computeIfAbsent(label.getFont(), font -> lineHeight(label));
            isPart = !label.getText().isEmpty() || kind == Kind.LEADING;
        } else if (size.y <= LOW) {
            kind = control.getData(LEADS) != null || leads(within) ? Kind.LEADING : Kind.WHOLE;
            isPart = !(control instanceof Composite) || control instanceof Canvas || !within.isEmpty();
            within.clear();
        }
        if (isPart) {
            parts.add(new Part(at.x, at.x + size.x, at.y, at.y + size.y, line, kind));
        }
        parts.addAll(within);
    }

    /** Whether a row is a heading, with buttons beside it perhaps, and nothing that it leads itself. */
    private static boolean leads(List<Part> row) {
        return row.stream().anyMatch(part -> part.leads() && row.stream().noneMatch(other -> other.isBelow(part)));
    }

    private static Kind kind(Label label) {
        if (label.getSize().y <= THIN) {
            return Kind.LEADING;
        }
        boolean bold = false;
        for (FontData data : label.getFont().getFontData()) {
            bold |= (data.getStyle() & SWT.BOLD) != 0;
        }
        return bold || label.getData(LEADS) != null ? Kind.HEADING : Kind.WORDS;
    }

    private static int lineHeight(Label label) {
        GC gc = new GC(label);
        try {
            gc.setFont(label.getFont());
            return Math.max(1, gc.getFontMetrics().getHeight());
        } finally {
            gc.dispose();
        }
    }

    /** What gets the keyboard is brought out from behind the strip, unless it goes on to something else at once. */
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
        int height = control.getSize().y;
        int bottom = scroll.getDisplay().map(control.getParent(), scroll, control.getBounds()).y + height;
        int free = scroll.getClientArea().height - LEAST;
        if (strip.isVisible() && bottom > free && height < free) {
            Point origin = scroll.getOrigin();
            scroll.setOrigin(origin.x, origin.y + bottom - free);
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
        scroll.setOrigin(origin.x, origin.y + Math.max(LEAST, strip.getLocation().y - 2 * Look.GRID));
    }

    private void draw(GC gc) {
        Rectangle area = strip.getClientArea();
        Palette palette = ui.look().palette();
        RGB behind = strip.getBackground().getRGB();
        for (int line = 0; line < LEAST; line++) {
            double part = 0.9 * line / LEAST;
            gc.setForeground(Look.colour(Palette.between(behind, palette.line(), part)));
            int y = area.height - LEAST + line;
            gc.drawLine(0, y, area.width, y);
        }
        gc.setAntialias(SWT.ON);
        gc.setLineWidth(2);
        gc.setForeground(Look.colour(palette.secondary()));
        int x = area.width / 2;
        int y = area.height - LEAST / 2;
        gc.drawPolyline(new int[] {x - 2 * ARROW, y - ARROW / 2, x, y + ARROW, x + 2 * ARROW, y - ARROW / 2});
    }
}
