package org.beffroi.workbench.list;

import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import org.beffroi.workbench.list.RowStops.Span;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.widget.Drawn;
import org.beffroi.workbench.widget.ScrollThumb;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;

/**
 * Controls in rows, in a room that may be lower than they are: whole rows show and never a part of one, and a thumb at the right
 * edge tells at a glance that there are more. It scrolls by the wheel, by the thumb, and with the keyboard: the control that takes
 * it comes into sight. Belongs to the UI thread.
 */
public final class RowPane extends Composite {

    /** Width of the strip of the thumb, which the rows leave free at their right. */
    public static final int BAR = 10;

    /** The window system tells three a notch of the wheel. */
    private static final int NOTCH = 3;

    private final Composite sight;
    private final Composite rows;
    private final Thumb thumb;
    private RowStops stops = new RowStops(List.of(0), 0);
    private int top;
    private IntConsumer stood = at -> {};

    /**
     * @param style class of the style sheets of what is behind the rows
     * @param name what is scrolled, for screen readers
     */
    @SuppressWarnings("this-escape") // listeners run once the loop goes on, when the control is whole
    public RowPane(Composite parent, Look look, String style, String name) {
        super(parent, SWT.NONE);
        Look.styled(this, style);
        sight = Look.styled(new Composite(this, SWT.NONE), style);
        rows = Look.styled(new Composite(sight, SWT.NONE), style);
        thumb = new Thumb(this, look, name);
        addListener(SWT.Resize, event -> place());
        Listener wheel = this::wheel;
        Listener focused = this::focused;
        Display display = getDisplay();
        display.addFilter(SWT.MouseVerticalWheel, wheel);
        display.addFilter(SWT.FocusIn, focused);
        addListener(SWT.Dispose, event -> {
            display.removeFilter(SWT.MouseVerticalWheel, wheel);
            display.removeFilter(SWT.FocusIn, focused);
        });
    }

    /** Told each time it stands somewhere: how much of the rows is above what shows, in points. */
    public RowPane onStand(IntConsumer told) {
        stood = told;
        return this;
    }

    /** Where the rows are put. */
    public Composite rows() {
        return rows;
    }

    /** Looks anew how high the rows are, since they changed; it stays where it stands as far as it can. */
    public void place() {
        Rectangle area = getClientArea();
        int wide = Math.max(1, area.width - BAR);
        int high = rows.computeSize(wide, SWT.DEFAULT, true).y;
        rows.setSize(wide, high);
        rows.layout(true, true);
        stops = RowStops.of(
                Stream.of(rows.getChildren())
                        .filter(Control::getVisible)
                        .map(each -> {
                            Rectangle at = each.getBounds();
                            return new Span(at.y, at.y + at.height);
                        })
                        .toList(),
                high);
        thumb.setBounds(area.width - BAR, 0, BAR, area.height);
        thumb.setVisible(high > area.height);
        stand(stops.nearest(top, area.height));
    }

    /** How much of the rows is above what shows, in points. */
    public int top() {
        return top;
    }

    /** Where what shows of the rows ends, in points of the rows. */
    public int bottom() {
        return top + sight.getSize().y;
    }

    private void stand(int at) {
        int room = getClientArea().height;
        top = at;
        sight.setBounds(0, 0, rows.getSize().x, stops.shown(at, room));
        rows.setLocation(0, -at);
        thumb.redraw();
        stood.accept(at);
    }

    private void wheel(Event event) {
        if (isWithin(event) && thumb.isVisible()) {
            int notches = event.count / NOTCH;
            int by = notches == 0 ? Integer.signum(event.count) : notches;
            stand(stops.further(top, -by, getClientArea().height));
            event.doit = false;
        }
    }

    private void focused(Event event) {
        if (isWithin(event) && event.widget instanceof Control control && control != thumb) {
            int row = rows.getDisplay().map(control, rows, 0, 0).y;
            stand(stops.revealing(Math.max(0, row + control.getSize().y / 2), top, getClientArea().height));
        }
    }

    private boolean isWithin(Event event) {
        if (!(event.widget instanceof Control inner)) {
            return false;
        }
        for (Control at = inner; at != null; at = at.getParent()) {
            if (at == this) {
                return true;
            }
        }
        return false;
    }

    /** As wide and high as its rows. */
    @Override
    public Point computeSize(int wHint, int hHint, boolean changed) {
        Point wanted = rows.computeSize(wHint == SWT.DEFAULT ? wHint : Math.max(1, wHint - BAR), hHint, changed);
        return new Point(wHint == SWT.DEFAULT ? wanted.x + BAR : wHint, hHint == SWT.DEFAULT ? wanted.y : hHint);
    }

    /** The strip at the right, with the thumb that stands for what shows. */
    private final class Thumb extends Drawn {

        private static final int FREE = -1;

        private final String name;
        private int held = FREE;

        Thumb(Composite parent, Look look, String name) {
            super(parent, look, SWT.NO_FOCUS, ACC.ROLE_SCROLLBAR);
            this.name = name;
            addListener(SWT.MouseDown, this::press);
            addListener(SWT.MouseMove, this::drag);
            addListener(SWT.MouseUp, event -> {
                held = FREE;
                redraw();
            });
        }

        private ScrollThumb at() {
            int bar = getClientArea().height;
            return ScrollThumb.at(bar, top, bar, stops.height());
        }

        private void press(Event event) {
            ScrollThumb at = at();
            int room = getClientArea().height;
            if (at.holds(event.y)) {
                held = event.y - at.top();
            } else {
                int page = event.y < at.top() ? -room : room;
                stand(stops.nearest(Math.max(0, top + page), room));
            }
        }

        private void drag(Event event) {
            if (held != FREE) {
                int room = getClientArea().height;
                double first = ScrollThumb.firstRow(room, Math.max(0, event.y - held), room, stops.height());
                stand(stops.nearest((int) Math.round(first), room));
            }
        }

        @Override
        protected void draw(GC gc, Rectangle area) {
            drawThumb(gc, area, BAR, at(), held != FREE);
        }

        @Override
        public String accessibleName() {
            return name;
        }
    }
}
