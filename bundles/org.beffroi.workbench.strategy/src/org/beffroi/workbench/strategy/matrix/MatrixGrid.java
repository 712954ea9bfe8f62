package org.beffroi.workbench.strategy.matrix;

import java.util.function.Consumer;
import org.beffroi.workbench.strategy.model.table.GridPlaces;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.theme.Palette;
import org.beffroi.workbench.widget.AccessibleRows;
import org.beffroi.workbench.widget.Drawn;
import org.beffroi.workbench.widget.RowBox;
import org.beffroi.workbench.widget.ScrollThumb;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/**
 * A matrix whose cells are turned by a click, by Space or by a letter: rows named at the left, columns by slanted headings, totals
 * at the foot and at the right. Arrows walk, Delete empties, Enter opens the row. Belongs to the UI thread.
 */
public final class MatrixGrid extends Drawn {

    private static final int BAR = 12;
    private static final int WHEEL = 2;
    private static final int ACROSS = 40;

    private final AccessibleRows told;
    private final MatrixPainter painter;
    private final boolean readOnly;
    private MatrixContent content;
    private Consumer<EObject> onOpen = element -> {};
    private int row;
    private int column;
    private int first;
    private int left;
    private int hoveredRow = -1;
    private int hoveredColumn = -1;
    private int downHeld = -1;
    private int acrossHeld = -1;

    MatrixGrid(
            Composite parent,
            Look look,
            org.beffroi.strategy.element.Names names,
            MatrixContent content,
            boolean readOnly) {
        super(parent, look, SWT.NO_BACKGROUND, ACC.ROLE_TABLE);
        this.content = content;
        this.readOnly = readOnly;
        painter = new MatrixPainter(this, look, names);
        addListener(SWT.Resize, event -> scrollTo(first, left));
        addListener(SWT.MouseDown, this::press);
        addListener(SWT.MouseMove, this::move);
        addListener(SWT.MouseUp, event -> release());
        addListener(SWT.MouseExit, event -> hover(-1, -1));
        addListener(SWT.MouseDoubleClick, this::doubleClick);
        addListener(SWT.MouseVerticalWheel, this::wheel);
        addListener(SWT.MouseHorizontalWheel, event -> scrollTo(first, left - event.count * ACROSS / 3));
        addListener(SWT.KeyDown, this::key);
        addListener(
                SWT.Traverse,
                event -> event.doit =
                        event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
        told = AccessibleRows.of(
                this,
                AccessibleRows.Content.of(
                                () -> this.content.columns().isEmpty()
                                        ? 0
                                        : this.content.rows().size(),
                                () -> row,
                                index -> this.content.words(index, column),
                                () -> {
                                    GridPlaces places = places();
                                    Rectangle cells = new Rectangle(
                                            0, places.head(), places.width(), places.height() - places.head());
                                    return RowBox.even(
                                            first, this.content.rows().size(), places.row(), cells);
                                })
                        .as(index -> ACC.ROLE_ROW));
    }

    /** Told which element is to be opened. */
    void onOpen(Consumer<EObject> listener) {
        onOpen = listener;
    }

    /** Shows it as it is now. */
    void show(MatrixContent now) {
        content = now;
        row = Math.clamp(row, 0, Math.max(0, content.rows().size() - 1));
        column = Math.clamp(column, 0, Math.max(0, content.columns().size() - 1));
        painter.measure(content);
        scrollTo(first, left);
    }

    private boolean isEmpty() {
        return content.rows().isEmpty() || content.columns().isEmpty();
    }

    /** Takes a cell in hand. */
    public void select(int toRow, int toColumn) {
        if (isEmpty()) {
            return;
        }
        row = Math.clamp(toRow, 0, content.rows().size() - 1);
        column = Math.clamp(toColumn, 0, content.columns().size() - 1);
        GridPlaces places = places();
        scrollTo(places.firstFor(row), places.leftFor(column + 1));
        told.selected();
    }

    /** What the cell in hand says in words. */
    public String said() {
        return content.words(row, column);
    }

    /** Where a cell is. */
    public Rectangle bounds(int ofRow, int ofColumn) {
        GridPlaces places = places();
        return new Rectangle(places.x(ofColumn + 1), places.y(ofRow), places.widths()[ofColumn + 1], places.row());
    }

    GridPlaces places() {
        Rectangle area = getClientArea();
        return painter.places(content, area.width - BAR, area.height - BAR, first, left);
    }

    private void scrollTo(int line, int across) {
        GridPlaces places = places();
        first = Math.clamp(line, 0, Math.max(0, content.rows().size() - places.inSight()));
        left = Math.clamp(across, 0, places.beyond());
        redraw();
    }

    @Override
    public String accessibleName() {
        return content.name();
    }

    @Override
    public Point computeSize(int wHint, int hHint, boolean changed) {
        return new Point(wHint == SWT.DEFAULT ? 480 : wHint, hHint == SWT.DEFAULT ? 320 : hHint);
    }

    @Override
    protected void draw(GC gc, Rectangle area) {
        GridPlaces places = places();
        boolean pointed = hoveredRow >= 0 || hoveredColumn >= 0;
        painter.draw(
                gc,
                content,
                places,
                new Point(row, column),
                pointed ? new Point(hoveredRow, hoveredColumn) : new Point(-1, -1));
        Palette palette = look().palette();
        gc.setBackground(Look.colour(Palette.between(palette.line(), palette.secondary(), hovered() ? 0.6 : 0.25)));
        ScrollThumb down = down(places);
        if (down.height() < places.height() - places.head()) {
            gc.fillRoundRectangle(
                    area.width - BAR + 3, places.head() + down.top() + 2, BAR - 5, down.height() - 4, 7, 7);
        }
        if (places.beyond() > 0) {
            ScrollThumb across = across(places);
            gc.fillRoundRectangle(
                    places.frozen() + across.top() + 2, area.height - BAR + 3, across.height() - 4, BAR - 5, 7, 7);
        }
    }

    private ScrollThumb down(GridPlaces places) {
        return ScrollThumb.at(
                places.height() - places.head(),
                first,
                places.inSight(),
                content.rows().size());
    }

    private static ScrollThumb across(GridPlaces places) {
        int room = Math.max(48, places.width() - places.frozen());
        return ScrollThumb.at(room, places.left(), room, room + places.beyond());
    }

    private void press(Event event) {
        forceFocus();
        GridPlaces places = places();
        Rectangle area = getClientArea();
        if (event.button != 1 || isEmpty()) {
            return;
        }
        if (event.x >= area.width - BAR) {
            downHeld = Math.clamp(
                    event.y - places.head() - down(places).top(),
                    0,
                    down(places).height());
        } else if (event.y >= area.height - BAR) {
            acrossHeld = Math.clamp(
                    event.x - places.frozen() - across(places).top(),
                    0,
                    across(places).height());
        } else {
            Point at = cellAt(places, event);
            if (at.x >= 0 && at.y >= 0) {
                select(at.x, at.y);
                if (!readOnly) {
                    content.turn(row, column);
                }
            } else if (at.x >= 0) {
                select(at.x, column);
            }
        }
    }

    /** Row and column at a place, -1 where there is none. */
    private Point cellAt(GridPlaces places, Event event) {
        int line =
                event.y < places.head() || event.y >= painter.totalsTop(content, places) ? -1 : places.rowAt(event.y);
        int at = painter.columnAt(content, places, event.x, event.y);
        return new Point(
                line < content.rows().size() ? line : -1, at < content.columns().size() ? at : -1);
    }

    private void move(Event event) {
        GridPlaces places = places();
        if (downHeld >= 0) {
            scrollTo(
                    (int) Math.round(ScrollThumb.firstRow(
                            places.height() - places.head(),
                            event.y - places.head() - downHeld,
                            places.inSight(),
                            content.rows().size())),
                    left);
            return;
        }
        if (acrossHeld >= 0) {
            int room = Math.max(48, places.width() - places.frozen());
            scrollTo(first, (int) Math.round(
                    ScrollThumb.firstRow(room, event.x - places.frozen() - acrossHeld, room, room + places.beyond())));
            return;
        }
        Point at = isEmpty() ? new Point(-1, -1) : cellAt(places, event);
        hover(at.x, at.y);
        String words = isEmpty() ? "" : painter.told(content, places, event.x, event.y, at);
        String shown = words.isEmpty() ? null : words.replace("&", "&&");
        if (!java.util.Objects.equals(shown, getToolTipText())) {
            setToolTipText(shown);
        }
        setCursor(
                getDisplay().getSystemCursor(at.x >= 0 && at.y >= 0 && !readOnly ? SWT.CURSOR_HAND : SWT.CURSOR_ARROW));
    }

    private void hover(int atRow, int atColumn) {
        if (hoveredRow != atRow || hoveredColumn != atColumn) {
            hoveredRow = atRow;
            hoveredColumn = atColumn;
            redraw();
        }
    }

    private void release() {
        downHeld = -1;
        acrossHeld = -1;
    }

    private void doubleClick(Event event) {
        GridPlaces places = places();
        if (isEmpty()) {
            return;
        }
        Point at = cellAt(places, event);
        if (at.x >= 0 && event.x < places.frozen()) {
            onOpen.accept(content.rows().get(at.x));
        } else if (at.y >= 0 && event.y < places.head()) {
            onOpen.accept(content.columns().get(at.y));
        }
    }

    private void wheel(Event event) {
        if ((event.stateMask & SWT.SHIFT) != 0) {
            scrollTo(first, left - Integer.signum(event.count) * ACROSS);
        } else {
            scrollTo(first - Integer.signum(event.count) * WHEEL, left);
        }
    }

    private void key(Event event) {
        if (isEmpty()) {
            return;
        }
        switch (event.keyCode) {
            case SWT.ARROW_DOWN -> select(row + 1, column);
            case SWT.ARROW_UP -> select(row - 1, column);
            case SWT.ARROW_RIGHT -> select(row, column + 1);
            case SWT.ARROW_LEFT -> select(row, column - 1);
            case SWT.PAGE_DOWN -> select(row + places().inSight(), column);
            case SWT.PAGE_UP -> select(row - places().inSight(), column);
            case SWT.HOME -> select(row, 0);
            case SWT.END -> select(row, content.columns().size() - 1);
            case SWT.CR, SWT.KEYPAD_CR -> onOpen.accept(content.rows().get(row));
            default -> change(event);
        }
    }

    private void change(Event event) {
        if (readOnly || (event.stateMask & (SWT.MOD1 | SWT.ALT)) != 0) {
            return;
        }
        if (event.keyCode == SWT.DEL || event.keyCode == SWT.BS) {
            content.clear(row, column);
        } else if (event.character == ' ') {
            content.turn(row, column);
        } else if (event.character > ' ') {
            content.type(row, column, Character.toLowerCase(event.character));
        }
    }
}
