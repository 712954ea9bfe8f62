package org.beffroi.workbench.strategy.matrix;

import java.util.function.Consumer;
import org.beffroi.workbench.list.DrawnGrid;
import org.beffroi.workbench.list.GridPlaces;
import org.beffroi.workbench.theme.Look;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/**
 * A matrix whose cells are turned by a click, by Space or by a letter: rows named at the left, columns by slanted headings, totals
 * at the foot and at the right. Arrows walk, Delete empties, Enter opens the row. Belongs to the UI thread.
 */
public final class MatrixGrid extends DrawnGrid {

    private final MatrixPainter painter;
    private final boolean readOnly;
    private MatrixContent<?, ?> content;
    private Consumer<EObject> onOpen = element -> {};
    private int row;
    private int column;
    private int hoveredRow = -1;
    private int hoveredColumn = -1;

    MatrixGrid(
            Composite parent,
            Look look,
            org.beffroi.strategy.element.Names names,
            MatrixContent<?, ?> content,
            boolean readOnly) {
        super(parent, look, new Point(480, 320));
        this.content = content;
        this.readOnly = readOnly;
        painter = new MatrixPainter(this, look, names);
        addListener(SWT.MouseDoubleClick, this::doubleClick);
        addListener(SWT.KeyDown, this::key);
        leaveByTab();
    }

    /** Told which element is to be opened. */
    void onOpen(Consumer<EObject> listener) {
        onOpen = listener;
    }

    /** Shows it as it is now. */
    void show(MatrixContent<?, ?> now) {
        content = now;
        row = Math.clamp(row, 0, Math.max(0, content.rows().size() - 1));
        column = Math.clamp(column, 0, Math.max(0, content.columns().size() - 1));
        painter.measure(content);
        settle();
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
        revealed(row, column + 1);
    }

    /** What the cell in hand says in words. */
    public String said() {
        return content.words(row, column);
    }

    /** Where a cell is. */
    public Rectangle bounds(int ofRow, int ofColumn) {
        GridPlaces places = places();
        return new Rectangle(places.x(ofColumn + 1), places.y(ofRow), places.width(ofColumn + 1), places.row());
    }

    @Override
    protected GridPlaces places(int width, int height, int first, int left) {
        return painter.places(content, width, height, first, left);
    }

    @Override
    protected int lines() {
        return content.columns().isEmpty() ? 0 : content.rows().size();
    }

    @Override
    protected int selectedLine() {
        return row;
    }

    @Override
    protected String words(int line) {
        return content.words(line, column);
    }

    @Override
    public String accessibleName() {
        return content.name();
    }

    @Override
    protected void drawCells(GC gc, Rectangle area, GridPlaces places) {
        painter.draw(gc, content, places, new Point(row, column), new Point(hoveredRow, hoveredColumn));
    }

    @Override
    protected void pressed(Event event, GridPlaces places) {
        if (event.button != 1 || isEmpty()) {
            return;
        }
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

    /** Row and column at a place, -1 where there is none. */
    private Point cellAt(GridPlaces places, Event event) {
        int line =
                event.y < places.head() || event.y >= painter.totalsTop(content, places) ? -1 : places.rowAt(event.y);
        int at = painter.columnAt(content, places, event.x, event.y);
        return new Point(
                line < content.rows().size() ? line : -1, at < content.columns().size() ? at : -1);
    }

    @Override
    protected void moved(Event event, GridPlaces places) {
        Point at = isEmpty() ? new Point(-1, -1) : cellAt(places, event);
        hover(at.x, at.y);
        tell(isEmpty() ? "" : painter.told(content, places, event.x, event.y, at));
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

    @Override
    protected void left() {
        hover(-1, -1);
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
