package org.beffroi.workbench.list;

import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.theme.Palette;
import org.beffroi.workbench.widget.AccessibleRows;
import org.beffroi.workbench.widget.Drawn;
import org.beffroi.workbench.widget.RowBox;
import org.beffroi.workbench.widget.ScrollThumb;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/**
 * The grid that draws its cells as they come into sight: any number of rows of one height, columns that move beneath those that
 * stay.
 *
 * <p>It scrolls both ways (wheel, Shift and wheel, thumbs that can be dragged, a click beside a thumb), knows which row the pointer
 * is over, and tells a screen reader its rows. A kind of grid says where its cells are, draws them, and takes presses and keys.
 *
 * <p>Rows and columns count from 0. Belongs to the UI thread.
 */
public abstract class DrawnGrid extends Drawn {

    /** Width of the strips that are left for the thumbs, in points. */
    protected static final int BAR = 12;

    private static final int ROWS_A_NOTCH = 3;
    private static final int POINTS_A_NOTCH = 48;

    /** The least room of columns that move, in points: one that is all but hidden can still be scrolled to. */
    private static final int LEAST_ROOM = 48;

    private final AccessibleRows told;
    private int first;
    private int left;
    private int pointed = -1;
    private int downHeld = -1;
    private int acrossHeld = -1;

    /** @param usual its size where nothing else asks for one, in points */
    @SuppressWarnings("this-escape") // listeners run once the loop goes on, when the control is whole
    protected DrawnGrid(Composite parent, Look look, Point usual) {
        super(parent, look, SWT.NO_BACKGROUND, ACC.ROLE_TABLE);
        usually(usual.x, usual.y);
        addListener(SWT.Resize, event -> settle());
        addListener(SWT.MouseDown, this::press);
        addListener(SWT.MouseMove, this::move);
        addListener(SWT.MouseUp, event -> release());
        addListener(SWT.MouseExit, event -> left());
        addListener(SWT.MouseVerticalWheel, this::wheel);
        addListener(SWT.MouseHorizontalWheel, event -> across(event, event.count));
        told = AccessibleRows.of(
                this,
                AccessibleRows.Content.of(this::lines, this::selectedLine, this::words, this::inSight)
                        .as(line -> ACC.ROLE_ROW));
    }

    /** How many rows there are. */
    protected abstract int lines();

    /** The row in hand, -1 for none. */
    protected abstract int selectedLine();

    /** A row as it is read aloud, never empty. */
    protected abstract String words(int line);

    /**
     * Where cells are.
     *
     * @param width of the room, in points
     * @param height of the room, the strip of the thumb below taken off
     */
    protected abstract GridPlaces places(int width, int height, int first, int left);

    /** Draws what is in sight. */
    protected abstract void drawCells(GC gc, Rectangle area, GridPlaces places);

    /** Draws over cells and thumbs. */
    protected void drawOver(GC gc, Rectangle area) {}

    /** A button goes down on a cell, a heading or beside them. */
    protected abstract void pressed(Event event, GridPlaces places);

    /** The pointer moves, and no thumb is held. */
    protected abstract void moved(Event event, GridPlaces places);

    /** The button is let go. */
    protected void released() {}

    /** The pointer left. */
    protected void left() {
        point(-1);
    }

    /** Where cells are now. */
    public final GridPlaces places() {
        Rectangle area = getClientArea();
        int width = area.width - BAR;
        boolean fits = places(width, area.height, first, left).beyond() == 0;
        return places(width, fits ? area.height : area.height - BAR, first, left);
    }

    /** The first row in sight. */
    protected final int firstShown() {
        return first;
    }

    /** The row under the pointer, -1 for none. */
    protected final int pointedLine() {
        return pointed;
    }

    /** Takes a row for the one under the pointer, -1 for none. */
    protected final void point(int line) {
        int to = line >= 0 && line < lines() ? line : -1;
        if (pointed != to) {
            pointed = to;
            redraw();
        }
    }

    /** Says something while the pointer rests where it is; null for nothing. */
    protected final void tell(String words) {
        String shown = words == null || words.isEmpty() ? null : words.replace("&", "&&");
        if (!java.util.Objects.equals(shown, getToolTipText())) {
            setToolTipText(shown);
        }
    }

    /** Goes to the first cell. */
    protected final void restart() {
        scrollTo(0, 0);
    }

    /** Keeps the place within rows and columns, which changed, and draws. */
    protected void settle() {
        scrollTo(first, left);
    }

    /** Brings a cell into sight. */
    protected final void reveal(int line, int column) {
        GridPlaces places = places();
        scrollTo(places.firstFor(line), column < places.columns() ? places.leftFor(column) : left);
    }

    /** Brings a cell into sight and tells that its row is in hand. */
    protected final void revealed(int line, int column) {
        reveal(line, column);
        told.selected();
    }

    @Override
    protected final void draw(GC gc, Rectangle area) {
        GridPlaces places = places();
        drawCells(gc, area, places);
        drawThumbs(gc, area, places);
        drawOver(gc, area);
    }

    private void drawThumbs(GC gc, Rectangle area, GridPlaces places) {
        Palette palette = look().palette();
        boolean strong = hovered() || downHeld >= 0 || acrossHeld >= 0;
        gc.setBackground(Look.colour(Palette.between(palette.line(), palette.secondary(), strong ? 0.6 : 0.25)));
        if (places.inSight() < lines()) {
            ScrollThumb down = down(places);
            gc.fillRoundRectangle(
                    area.width - BAR + 3, places.head() + down.top() + 2, BAR - 5, down.height() - 4, 7, 7);
        }
        if (places.beyond() > 0) {
            ScrollThumb across = across(places);
            gc.fillRoundRectangle(
                    places.frozen() + across.top() + 2, area.height - BAR + 3, across.height() - 4, BAR - 5, 7, 7);
        }
    }

    private java.util.List<RowBox> inSight() {
        GridPlaces places = places();
        Rectangle cells = new Rectangle(0, places.head(), places.width(), places.height() - places.head());
        return RowBox.even(first, lines(), places.row(), cells);
    }

    private ScrollThumb down(GridPlaces places) {
        return ScrollThumb.at(places.height() - places.head(), first, places.inSight(), lines());
    }

    private static int room(GridPlaces places) {
        return Math.max(LEAST_ROOM, places.width() - places.frozen());
    }

    private static ScrollThumb across(GridPlaces places) {
        int room = room(places);
        return ScrollThumb.at(room, places.left(), room, room + places.beyond());
    }

    /** True where it moved. */
    private boolean scrollTo(int line, int moved) {
        int beforeFirst = first;
        int beforeLeft = left;
        GridPlaces places = places();
        first = Math.clamp(line, 0, Math.max(0, lines() - places.inSight()));
        left = Math.clamp(moved, 0, places.beyond());
        redraw();
        return first != beforeFirst || left != beforeLeft;
    }

    private void press(Event event) {
        forceFocus();
        GridPlaces places = places();
        if (event.button == 1 && event.x >= places.width() && places.inSight() < lines()) {
            ScrollThumb thumb = down(places);
            int at = event.y - places.head();
            if (thumb.holds(at)) {
                downHeld = at - thumb.top();
            } else {
                scrollTo(first + (at < thumb.top() ? -places.inSight() : places.inSight()), left);
            }
        } else if (event.button == 1 && places.beyond() > 0 && event.y >= getClientArea().height - BAR) {
            ScrollThumb thumb = across(places);
            int at = event.x - places.frozen();
            if (thumb.holds(at)) {
                acrossHeld = at - thumb.top();
            } else {
                scrollTo(first, left + (at < thumb.top() ? -room(places) : room(places)));
            }
        } else {
            pressed(event, places);
        }
    }

    private void move(Event event) {
        GridPlaces places = places();
        if (downHeld >= 0) {
            int bar = places.height() - places.head();
            double to = ScrollThumb.firstRow(bar, event.y - places.head() - downHeld, places.inSight(), lines());
            scrollTo((int) Math.round(to), left);
        } else if (acrossHeld >= 0) {
            int room = room(places);
            double to =
                    ScrollThumb.firstRow(room, event.x - places.frozen() - acrossHeld, room, room + places.beyond());
            scrollTo(first, (int) Math.round(to));
        } else {
            moved(event, places);
        }
    }

    private void release() {
        downHeld = -1;
        acrossHeld = -1;
        released();
    }

    /** At its end the page around goes on scrolling. */
    private void wheel(Event event) {
        if ((event.stateMask & SWT.SHIFT) != 0) {
            across(event, event.count);
        } else {
            event.doit = !scrollTo(first - Integer.signum(event.count) * ROWS_A_NOTCH, left);
        }
    }

    private void across(Event event, int notches) {
        event.doit = !scrollTo(first, left - Integer.signum(notches) * POINTS_A_NOTCH);
    }
}
