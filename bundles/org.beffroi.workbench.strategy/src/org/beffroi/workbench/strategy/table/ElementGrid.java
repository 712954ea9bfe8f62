package org.beffroi.workbench.strategy.table;

import org.beffroi.workbench.strategy.model.table.Grid;
import org.beffroi.workbench.strategy.model.table.GridPlaces;
import org.beffroi.workbench.strategy.model.table.GridSelection;
import org.beffroi.workbench.strategy.page.StrategySurroundings;
import org.beffroi.workbench.widget.AccessibleRows;
import org.beffroi.workbench.widget.Drawn;
import org.beffroi.workbench.widget.RowBox;
import org.beffroi.workbench.widget.ScrollThumb;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/**
 * Elements in rows, features in columns, drawn as they come into sight: any number of rows. What its keys and its pointer ask for
 * is done by {@link GridDeeds}. Belongs to the UI thread.
 */
public final class ElementGrid extends Drawn {

    private static final int BAR = 12;
    private static final int WHEEL = 3;
    private static final int ACROSS = 48;

    private final AccessibleRows told;
    private final StrategySurroundings around;
    private final GridPainter painter;
    private GridDeeds deeds;
    private Grid grid;
    private int first;
    private int left;
    private int pointed = -1;
    private int widening = -1;
    private int downHeld = -1;
    private int acrossHeld = -1;
    private boolean selecting;

    ElementGrid(Composite parent, StrategySurroundings around, Grid grid) {
        super(parent, around.look(), SWT.NO_BACKGROUND, ACC.ROLE_TABLE);
        this.around = around;
        this.grid = grid;
        painter = new GridPainter(this, around);
        addListener(SWT.Resize, event -> scrollTo(first, left));
        addListener(SWT.MouseDown, this::press);
        addListener(SWT.MouseMove, this::move);
        addListener(SWT.MouseUp, event -> release());
        addListener(SWT.MouseExit, event -> point(-1));
        addListener(SWT.MouseDoubleClick, this::doubleClick);
        addListener(SWT.MouseVerticalWheel, this::wheel);
        addListener(SWT.MouseHorizontalWheel, event -> scrollTo(first, left - event.count * ACROSS / 3));
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getDescription(AccessibleEvent event) {
                event.result = around.language().text("strategy.table.out");
            }
        });
        told = AccessibleRows.of(
                this,
                AccessibleRows.Content.of(
                                () -> grid.lines(), () -> grid.selection().row(), this::words, () -> {
                                    GridPlaces places = places();
                                    Rectangle cells = new Rectangle(
                                            0, places.head(), places.width(), places.height() - places.head());
                                    return RowBox.even(first, grid.lines(), places.row(), cells);
                                })
                        .as(index -> ACC.ROLE_ROW));
    }

    void begin(GridDeeds told) {
        deeds = told;
        GridKeys keys = new GridKeys(this, told, around.drafting().editing().isReadOnly());
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
        scrollTo(other ? 0 : first, other ? 0 : left);
        if (other) {
            reveal();
        }
    }

    /** Selects cells and brings the moving corner into sight. */
    public void select(GridSelection wanted) {
        grid.select(wanted);
        reveal();
        told.selected();
        deeds.walked();
    }

    /** Brings the cell in hand into sight. */
    void reveal() {
        GridPlaces places = places();
        scrollTo(
                places.firstFor(grid.selection().row()),
                places.leftFor(Math.min(grid.selection().column(), places.widths().length - 1)));
    }

    /** Where cells are. */
    GridPlaces places() {
        Rectangle area = getClientArea();
        return new GridPlaces(
                painter.gutter(grid),
                painter.head(),
                painter.row(),
                grid.widths(area.width - BAR - painter.gutter(grid)),
                grid.lines(),
                first,
                left,
                area.width - BAR,
                area.height - BAR);
    }

    /** Where a cell is. */
    public Rectangle bounds(int line, int column) {
        GridPlaces places = places();
        int x = places.x(column);
        int from = column == 0 ? x : Math.max(x, places.frozen());
        int to = Math.min(x + places.widths()[column], places.width());
        return new Rectangle(from, places.y(line), Math.max(48, to - from), places.row());
    }

    /** Where a heading is. */
    public Rectangle headingBounds(int column) {
        Rectangle cell = bounds(first, column);
        return new Rectangle(cell.x, 0, cell.width, places().head());
    }

    private void scrollTo(int line, int across) {
        GridPlaces places = places();
        first = Math.clamp(line, 0, Math.max(0, grid.lines() - places.inSight()));
        left = Math.clamp(across, 0, places.beyond());
        redraw();
    }

    @Override
    public String accessibleName() {
        return around.language()
                .text(
                        "strategy.table.name",
                        around.names().many(grid.listing().type()),
                        around.language()
                                .counted("strategy.table.rows", grid.rows().size()));
    }

    @Override
    public Point computeSize(int wHint, int hHint, boolean changed) {
        return new Point(wHint == SWT.DEFAULT ? 480 : wHint, hHint == SWT.DEFAULT ? 320 : hHint);
    }

    @Override
    protected void draw(GC gc, Rectangle area) {
        painter.draw(gc, area, grid, places(), pointed);
        bars(gc, area);
    }

    private void bars(GC gc, Rectangle area) {
        GridPlaces places = places();
        gc.setBackground(painter.bar(hovered() || downHeld >= 0 || acrossHeld >= 0));
        int height = area.height - BAR - places.head();
        ScrollThumb down = ScrollThumb.at(height, first, places.inSight(), grid.lines());
        if (down.height() < height) {
            gc.fillRoundRectangle(
                    area.width - BAR + 3, places.head() + down.top() + 2, BAR - 5, down.height() - 4, 7, 7);
        }
        if (places.beyond() > 0) {
            ScrollThumb across = across(places);
            gc.fillRoundRectangle(
                    places.frozen() + across.top() + 2, area.height - BAR + 3, across.height() - 4, BAR - 5, 7, 7);
        }
    }

    private ScrollThumb across(GridPlaces places) {
        int room = Math.max(48, places.width() - places.frozen());
        return ScrollThumb.at(room, left, room, room + places.beyond());
    }

    private void press(Event event) {
        forceFocus();
        Rectangle area = getClientArea();
        GridPlaces places = places();
        int line = places.rowAt(event.y);
        int column = places.columnAt(event.x);
        if (event.button == 1 && event.x >= area.width - BAR) {
            ScrollThumb thumb =
                    ScrollThumb.at(area.height - BAR - places.head(), first, places.inSight(), grid.lines());
            downHeld = Math.clamp(event.y - places.head() - thumb.top(), 0, thumb.height());
        } else if (event.button == 1 && event.y >= area.height - BAR) {
            ScrollThumb thumb = across(places);
            acrossHeld = Math.clamp(event.x - places.frozen() - thumb.top(), 0, thumb.height());
        } else if (line < 0) {
            if (event.button == 1) {
                widening = places.edgeAt(event.x);
                if (widening < 0 && column >= 0 && column < places.widths().length) {
                    deeds.sort(column);
                }
            }
        } else if (line < grid.lines()) {
            pressCell(event, line, column, places.widths().length - 1);
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

    private void move(Event event) {
        GridPlaces places = places();
        if (widening >= 0) {
            grid.widen(widening, event.x - places.x(widening));
            scrollTo(first, left);
        } else if (downHeld >= 0) {
            int height = getClientArea().height - BAR - places.head();
            scrollTo(
                    (int) Math.round(ScrollThumb.firstRow(
                            height, event.y - places.head() - downHeld, places.inSight(), grid.lines())),
                    left);
        } else if (acrossHeld >= 0) {
            int room = Math.max(48, places.width() - places.frozen());
            scrollTo(first, (int) Math.round(
                    ScrollThumb.firstRow(room, event.x - places.frozen() - acrossHeld, room, room + places.beyond())));
        } else if (selecting && (event.stateMask & SWT.BUTTON1) != 0) {
            int line = Math.clamp(places.rowAt(event.y), 0, Math.max(0, grid.lines() - 1));
            int column = Math.clamp(places.columnAt(event.x), 0, places.widths().length - 1);
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
        point(line >= 0 && line < grid.lines() ? line : -1);
        boolean edge = line < 0 && places.edgeAt(event.x) >= 0;
        setCursor(getDisplay().getSystemCursor(edge ? SWT.CURSOR_SIZEWE : SWT.CURSOR_ARROW));
        String words = painter.cut(grid, places, line, column);
        String shown = words == null ? null : words.replace("&", "&&");
        if (!java.util.Objects.equals(shown, getToolTipText())) {
            setToolTipText(shown);
        }
    }

    private void release() {
        widening = -1;
        downHeld = -1;
        acrossHeld = -1;
        selecting = false;
    }

    private void point(int line) {
        if (pointed != line) {
            pointed = line;
            redraw();
        }
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
        } else if (column < places.widths().length) {
            deeds.edit("");
        }
    }

    private void wheel(Event event) {
        if ((event.stateMask & SWT.SHIFT) != 0) {
            scrollTo(first, left - Integer.signum(event.count) * ACROSS);
        } else {
            scrollTo(first - Integer.signum(event.count) * WHEEL, left);
        }
    }

    /** A line as it is read aloud: the cell of the column in hand, under the name of the line. */
    private String words(int line) {
        return grid.row(line)
                .map(row -> around.language()
                        .text(
                                "chip",
                                around.names().title(row)
                                        + ", "
                                        + grid.text()
                                                .heading(
                                                        grid.column(),
                                                        grid.listing().type()),
                                grid.text().shown(row, grid.column())))
                .orElse(around.language().text("strategy.table.add"));
    }
}
