package org.beffroi.workbench.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.beffroi.workbench.list.ChosenRows.Reach;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.widget.AccessibleRows;
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
 * The list that draws its rows: any number of them, of any heights, drawn as they come into sight.
 *
 * <p>It scrolls (wheel, a thumb that can be dragged, a click beside the thumb), walks by keyboard (arrows, Page, Home, End, and the
 * first letters of a row), selects, points, and tells a screen reader what it does. A kind of list says how many rows there are,
 * how high one is, how it is drawn and how it is read aloud.
 *
 * <p>Rows count from 0. Heights are asked for near the place in sight only: a million rows cost no more. Belongs to the UI thread.
 */
public abstract class DrawnList extends DrawnRows {

    /** How far a notch of the wheel scrolls, in points; the window system tells three a notch. */
    private static final int WHEEL = 22;

    private final AccessibleRows told;
    private final RowPlaces places = new RowPlaces();
    private int tall;
    private final TypeAhead typed = new TypeAhead();
    private int laidAt = -1;
    private int pointed = -1;
    private int heldAt = -1;
    /** A chosen row that is pressed among several: it is chosen alone once it is let go, unless they are carried away. */
    private int pressed = -1;

    /**
     * @param role what it is to a screen reader: {@link ACC#ROLE_LIST} or {@link ACC#ROLE_TREE}
     * @param usual its size where nothing else asks for one, in points
     */
    @SuppressWarnings("this-escape") // listeners run once the loop goes on, when the control is whole
    protected DrawnList(Composite parent, Look look, int role, Point usual) {
        super(parent, look, role);
        usually(usual.x, usual.y);
        addListener(SWT.MouseDown, this::press);
        addListener(SWT.MouseUp, this::release);
        addListener(SWT.MouseMove, this::move);
        addListener(SWT.DragDetect, event -> pressed = -1);
        addListener(SWT.MouseExit, event -> point(-1));
        addListener(SWT.MouseDoubleClick, event -> openAt(event));
        addListener(SWT.MouseVerticalWheel, event -> event.doit = !scrollBy(-event.count * WHEEL));
        addListener(SWT.Resize, event -> resized());
        addListener(SWT.KeyDown, this::key);
        addListener(SWT.Traverse, event -> event.doit = isLeaving(event.detail));
        told = AccessibleRows.of(
                this,
                AccessibleRows.Content.of(this::count, () -> selected, this::words, this::inSight)
                        .as(this::role)
                        .with(row -> state(row) | (isChosen(row) ? ACC.STATE_SELECTED : ACC.STATE_NORMAL))
                        .several(this::choosesSeveral));
    }

    /** Lays rows out again, since they changed; the selection and the place stay as far as they can. */
    protected final void renew() {
        laidAt = 0;
        selected = Math.min(selected, count() - 1);
        chosen.limit(count());
        pointed = -1;
        settle();
    }

    /** Goes to the first row, with another selection or none (-1), which is told to nobody. */
    protected final void restart(int selection) {
        selected = selection;
        chosen.only(selection);
        places.top(0, 0);
        renew();
    }

    /** Takes a row for the selected one and tells nobody; none below 0. */
    protected final void mark(int row) {
        selected = Math.min(row, count() - 1);
        chosen.only(selected);
        redraw();
    }

    /** Selects a row, the nearest that can be, and brings it into sight. */
    public final void select(int row) {
        if (count() > 0) {
            go(nearest(Math.clamp(row, 0, count() - 1), row < selected ? -1 : 1), Reach.ONLY);
        }
    }

    /** Selects the row that many further on, or back. */
    public final void walk(int by) {
        walk(by, Reach.ONLY);
    }

    private void walk(int by, Reach reach) {
        if (count() > 0) {
            go(nearest(Math.clamp((long) selected + by, 0, count() - 1), by < 0 ? -1 : 1), reach);
        }
    }

    /** Takes note that rows came below a row, or went where negative: what is chosen stays chosen, as far as it is there. */
    protected final void moved(int below, int by) {
        chosen.moved(below, by);
        if (selected > below) {
            selected = Math.max(below, selected + by);
        }
    }

    /** Chooses all rows; the one in hand stays. */
    public final void chooseAll() {
        if (choosesSeveral() && count() > 0) {
            chosen.all(count());
            go(Math.max(0, selected), Reach.PASS);
        }
    }

    /** Chooses the row in hand alone. */
    public final void chooseOne() {
        if (selected >= 0) {
            go(selected, Reach.ONLY);
        }
    }

    /** Brings a row into sight, whole, with the heading above it. */
    protected final void reveal(int row) {
        if (!ensureLaid() || row < 0 || row >= count()) {
            return;
        }
        int height = getClientArea().height;
        if (row > 0 && !isChoice(row - 1)) {
            places.reveal(row - 1, count(), height, this::heightOf);
        }
        places.reveal(row, count(), height, this::heightOf);
        settle();
    }

    /** Scrolls by points, down where positive; true where it moved. */
    public final boolean scrollBy(int points) {
        if (!ensureLaid()) {
            return false;
        }
        double before = places.first(this::heightOf);
        places.scroll(points, count(), getClientArea().height, this::heightOf);
        settle();
        return before != places.first(this::heightOf);
    }

    /** The first row in sight. */
    public final int firstShown() {
        return (int) places.topRow();
    }

    /** The row at a height of the list, -1 beneath the last one. */
    protected final int rowAt(int y) {
        return ensureLaid() ? (int) places.rowAt(y, count(), this::heightOf).orElse(-1) : -1;
    }

    /** Whether a row for which there is no room but in part, or a heading without its first line, is left out, unless it is the only one. */
    protected boolean drawsWholeRows() {
        return false;
    }

    /** The rows in sight and where they are drawn, from the top. */
    protected final List<RowBox> inSight() {
        List<RowBox> boxes = new ArrayList<>();
        if (!ensureLaid()) {
            return boxes;
        }
        Rectangle area = getClientArea();
        int y = -places.topOffset();
        for (int row = (int) places.topRow(); row < count() && y < area.height; row++) {
            int height = height(row);
            int with = isChoice(row) || row + 1 == count() ? height : height + height(row + 1);
            if (drawsWholeRows() && !boxes.isEmpty() && y + with > area.height) {
                break;
            }
            boxes.add(new RowBox(row, new Rectangle(0, y, area.width - bar(), height)));
            y += height;
        }
        return boxes;
    }

    @Override
    protected final void draw(GC gc, Rectangle area) {
        if (ensureLaid() && count() == 0) {
            drawEmpty(gc, area);
        }
        List<RowBox> boxes = inSight();
        for (RowBox box : boxes) {
            drawRow(gc, box.area(), box.row(), new Manner(isChosen(box.row()), box.row() == pointed, isRinged()));
        }
        drawOver(gc, area);
        if (!boxes.isEmpty()) {
            drawFade(gc, area, boxes.getLast().area());
        }
        thumb(area).ifPresent(thumb -> drawThumb(gc, area, bar(), thumb, heldAt >= 0));
    }

    private void go(int row, Reach reach) {
        if (row < 0) {
            return;
        }
        selected = row;
        chosen.choose(row, choosesSeveral() ? reach : Reach.ONLY);
        reveal(row);
        redraw();
        told.selected();
        selected(row);
        chose();
    }

    /** The nearest row that is a choice, in a direction or else in the other, -1 where none is. */
    private int nearest(int from, int step) {
        for (int row = from; row >= 0 && row < count(); row += step) {
            if (isChoice(row)) {
                return row;
            }
        }
        for (int row = from; row >= 0 && row < count(); row -= step) {
            if (isChoice(row)) {
                return row;
            }
        }
        return -1;
    }

    private int heightOf(long row) {
        return height((int) row);
    }

    /** Lays rows out where they are not; false while the list has no width. */
    protected final boolean ensureLaid() {
        int width = getClientArea().width - bar();
        if (width > 0 && laidAt != width) {
            boolean first = laidAt < 0;
            laidAt = width;
            GC gc = new GC(this);
            lay(gc, width);
            gc.dispose();
            if (first && selected >= 0) {
                reveal(selected);
            }
        }
        return width > 0;
    }

    /** What one is at stays in sight where the list gives way. */
    private void resized() {
        boolean seen = ensureLaid() && selected >= 0 && places.isWhole(selected, tall, this::heightOf);
        tall = getClientArea().height;
        settle();
        if (seen) {
            reveal(selected);
        }
    }

    private void settle() {
        if (ensureLaid()) {
            places.settle(count(), getClientArea().height, this::heightOf);
            settled((int) places.topRow(), inSight().size());
        }
        redraw();
    }

    private Optional<ScrollThumb> thumb(Rectangle area) {
        double last = ensureLaid() && bar() > 0 ? places.last(count(), area.height, this::heightOf) : 0;
        return last <= 0
                ? Optional.empty()
                : Optional.of(ScrollThumb.at(area.height, places.first(this::heightOf), count() - last, count()));
    }

    private void press(Event event) {
        forceFocus();
        Rectangle area = getClientArea();
        Optional<ScrollThumb> thumb = event.x >= area.width - bar() ? thumb(area) : Optional.empty();
        if (thumb.isEmpty()) {
            int row = rowAt(event.y);
            if (row >= 0 && isChoice(row)) {
                press(row, event);
            }
        } else if (thumb.get().holds(event.y)) {
            heldAt = event.y - thumb.get().top();
        } else {
            scrollBy(event.y < thumb.get().top() ? -area.height : area.height);
        }
    }

    private void press(int row, Event event) {
        Reach reach = Reach.ofClick(event.stateMask);
        boolean stays = choosesSeveral() && chosen.size() > 1 && chosen.has(row);
        pressed = stays && reach == Reach.ONLY && event.button == 1 ? row : -1;
        boolean menu = stays && event.button == 3;
        go(row, menu || pressed >= 0 ? Reach.PASS : reach);
    }

    private void release(Event event) {
        boolean held = heldAt >= 0;
        heldAt = -1;
        int row = rowAt(event.y);
        if (pressed >= 0 && pressed == row) {
            go(row, Reach.ONLY);
        }
        pressed = -1;
        if (!held && event.button == 1 && row >= 0 && event.x < getClientArea().width - bar()) {
            clicked(row, event);
        }
    }

    private void move(Event event) {
        if (heldAt < 0) {
            point(rowAt(event.y));
            return;
        }
        int height = getClientArea().height;
        double last = places.last(count(), height, this::heightOf);
        places.goTo(ScrollThumb.firstRow(height, event.y - heldAt, count() - last, count()), this::heightOf);
        settle();
    }

    /** Takes a row for the one under the pointer; -1 for none. */
    protected final void point(int row) {
        int to = row >= 0 && isChoice(row) ? row : -1;
        if (pointed != to) {
            pointed = to;
            setCursor(to >= 0 && leads(to) ? getDisplay().getSystemCursor(SWT.CURSOR_HAND) : null);
            setToolTipText(
                    to < 0
                            ? null
                            : tip(to).map(words -> words.replace("&", "&&")).orElse(null));
            redraw();
            pointed(to);
        }
    }

    private void openAt(Event event) {
        if (selected >= 0 && rowAt(event.y) == selected) {
            opened(selected);
        }
    }

    private void key(Event event) {
        if (choosesSeveral() && choosesBy(event) || takes(event) || walks(event)) {
            return;
        }
        boolean spells = findsByLetters() && typed.isUnderWay(event.time);
        if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR || event.character == ' ' && !spells) {
            if (selected >= 0) {
                opened(selected);
            }
        } else if (findsByLetters() && TypeAhead.isLetter(event)) {
            typed.next(event, Math.max(0, selected), count(), row -> isChoice(row) ? name(row) : "")
                    .ifPresent(row -> go(row, Reach.ONLY));
        }
    }

    /** Chooses by a key all rows, one more or less, the one in hand again; true where the key was one of these. */
    private boolean choosesBy(Event event) {
        boolean command = (event.stateMask & SWT.MODIFIER_MASK) == SWT.MOD1;
        if (command && event.keyCode == 'a') {
            chooseAll();
        } else if (command && event.keyCode == ' ' && selected >= 0) {
            go(selected, Reach.TURN);
        } else if (event.keyCode == SWT.ESC && chosen.size() > 1) {
            chooseOne();
        } else {
            return false;
        }
        return true;
    }

    /** Walks by a key; true where the key was one of a list's. */
    public final boolean walks(Event event) {
        int page = Math.max(1, inSight().size() - 2);
        Reach reach = Reach.ofWalk(event.stateMask);
        switch (event.keyCode) {
            case SWT.ARROW_DOWN -> walk(1, reach);
            case SWT.ARROW_UP -> walk(-1, reach);
            case SWT.PAGE_DOWN -> walk(page, reach);
            case SWT.PAGE_UP -> walk(-page, reach);
            case SWT.HOME -> walk(-count(), reach);
            case SWT.END -> walk(count(), reach);
            default -> {
                return false;
            }
        }
        return true;
    }
}
