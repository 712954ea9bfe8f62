package org.beffroi.workbench.strategy.table;

import java.util.List;
import java.util.stream.IntStream;
import org.beffroi.workbench.key.KeysAddon;
import org.beffroi.workbench.list.DrawnGrid;
import org.beffroi.workbench.list.GridPlaces;
import org.beffroi.workbench.strategy.model.table.Grid;
import org.beffroi.workbench.strategy.model.table.GridSelection;
import org.beffroi.workbench.strategy.page.PageContext;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/**
 * Elements in rows, features in columns, drawn as they come into sight: any number of rows. What its keys and its pointer ask for
 * is done by {@link GridActions}. Belongs to the UI thread.
 */
public final class ElementGrid extends DrawnGrid {

    private final PageContext around;
    private final GridPainter painter;
    private GridActions deeds;
    private Grid grid;
    private int widening = -1;
    private boolean selecting;

    ElementGrid(Composite parent, PageContext around, Grid grid) {
        super(parent, around.ui().look(), new Point(480, 320));
        this.around = around;
        this.grid = grid;
        painter = new GridPainter(this, around);
        addListener(SWT.MouseDoubleClick, this::doubleClick);
        getAccessible()
                .addAccessibleListener(AccessibleListener.getDescriptionAdapter(
                        event -> event.result = around.ui().text("strategy.table.out")));
    }

    void begin(GridActions doing) {
        deeds = doing;
        setData(KeysAddon.WRITTEN, Boolean.TRUE);
        GridKeys keys = new GridKeys(this, doing, around.editor().editing().isReadOnly());
        addListener(SWT.KeyDown, keys::press);
        addListener(SWT.Traverse, keys::traverse);
    }

    /** The table that shows. */
    public Grid grid() {
        return grid;
    }

    /** Shows another table, or the same as it is now. */
    void show(Grid shown) {
        boolean other = shown != grid;
        grid = shown;
        if (other) {
            restart();
            reveal();
        } else {
            settle();
        }
    }

    /** Selects cells and brings the moving corner into sight. */
    public void select(GridSelection wanted) {
        grid.select(wanted);
        revealed(grid.selection().row(), column());
        deeds.walked();
    }

    /** Brings the cell in hand into sight. */
    void reveal() {
        reveal(grid.selection().row(), column());
    }

    /** The column in hand, of those that show. */
    private int column() {
        return Math.min(grid.selection().column(), places().columns() - 1);
    }

    @Override
    protected GridPlaces places(int width, int height, int first, int left) {
        int gutter = painter.gutter(grid);
        List<Integer> widths = IntStream.of(grid.widths(width - gutter)).boxed().toList();
        GridPlaces.Sizes sizes = new GridPlaces.Sizes(gutter, painter.head(), painter.row(), 1, widths);
        return new GridPlaces(sizes, grid.lines(), first, left, width, height);
    }

    @Override
    protected int lines() {
        return grid.lines();
    }

    @Override
    protected int selectedLine() {
        return grid.selection().row();
    }

    /** Where a cell is. */
    public Rectangle bounds(int line, int column) {
        GridPlaces places = places();
        int x = places.x(column);
        int from = column == 0 ? x : Math.max(x, places.frozen());
        int to = Math.min(x + places.width(column), places.width());
        return new Rectangle(from, places.y(line), Math.max(48, to - from), places.row());
    }

    /** Where a heading is. */
    public Rectangle headingBounds(int column) {
        Rectangle cell = bounds(firstShown(), column);
        return new Rectangle(cell.x, 0, cell.width, places().head());
    }

    @Override
    public String accessibleName() {
        return around.ui()
                .text(
                        "strategy.table.name",
                        around.names().many(grid.listing().type()),
                        around.ui()
                                .language()
                                .counted("strategy.table.rows", grid.rows().size()));
    }

    @Override
    protected void drawCells(GC gc, Rectangle area, GridPlaces places) {
        painter.draw(gc, area, grid, places, pointedLine());
    }

    @Override
    protected void pressed(Event event, GridPlaces places) {
        int line = places.rowAt(event.y);
        int column = places.columnAt(event.x);
        int last = places.columns() - 1;
        if (line < 0 && event.button == 1) {
            widening = places.edgeAt(event.x);
            if (widening < 0 && column >= 0 && column <= last) {
                deeds.sort(column);
            }
        } else if (line >= 0 && line < grid.lines()) {
            pressCell(event, line, column, last);
        }
    }

    private void pressCell(Event event, int line, int column, int last) {
        boolean shift = (event.stateMask & SWT.SHIFT) != 0;
        if (event.button != 1 && grid.selection().holds(line, column)) {
            return;
        }
        selecting = event.button == 1;
        if (column < 0) {
            GridSelection begun = shift ? grid.selection() : GridSelection.at(line, 0);
            select(new GridSelection(begun.fromRow(), 0, line, last));
        } else {
            int at = Math.min(column, last);
            select(shift ? grid.selection().to(line, at) : GridSelection.at(line, at));
        }
    }

    @Override
    protected void moved(Event event, GridPlaces places) {
        if (widening >= 0) {
            grid.widen(widening, event.x - places.x(widening));
            settle();
        } else if (selecting && (event.stateMask & SWT.BUTTON1) != 0) {
            int line = Math.clamp(places.rowAt(event.y), 0, Math.max(0, grid.lines() - 1));
            int column = Math.clamp(places.columnAt(event.x), 0, places.columns() - 1);
            if (line != grid.selection().row() || column != grid.selection().column()) {
                select(grid.selection().to(line, column));
            }
        } else {
            hover(event, places);
        }
    }

    private void hover(Event event, GridPlaces places) {
        int line = places.rowAt(event.y);
        int column = places.columnAt(event.x);
        point(line);
        boolean edge = line < 0 && places.edgeAt(event.x) >= 0;
        setCursor(getDisplay().getSystemCursor(edge ? SWT.CURSOR_SIZEWE : SWT.CURSOR_ARROW));
        tell(painter.cut(grid, places, line, column));
    }

    @Override
    protected void released() {
        widening = -1;
        selecting = false;
    }

    private void doubleClick(Event event) {
        GridPlaces places = places();
        int line = places.rowAt(event.y);
        int column = places.columnAt(event.x);
        if (line < 0 || line >= grid.lines() || event.button != 1) {
            return;
        }
        if (column < 0) {
            grid.row(line).ifPresent(deeds::open);
        } else if (column < places.columns()) {
            deeds.edit("");
        }
    }

    /** A line as it is read aloud: the cell of the column in hand, under the name of the line. */
    @Override
    protected String words(int line) {
        return grid.row(line)
                .map(row -> around.ui()
                        .text(
                                "chip",
                                around.names().title(row)
                                        + ", "
                                        + grid.text()
                                                .heading(
                                                        grid.column(),
                                                        grid.listing().type()),
                                grid.text().shown(row, grid.column())))
                .orElse(around.ui().text("strategy.table.add"));
    }
}
