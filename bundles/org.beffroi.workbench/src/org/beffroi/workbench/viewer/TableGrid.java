package org.beffroi.workbench.viewer;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.beffroi.core.result.Column;
import org.beffroi.core.result.DrillDown;
import org.beffroi.core.result.Table;
import org.beffroi.workbench.list.DrawnGrid;
import org.beffroi.workbench.list.GridPlaces;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.theme.Palette;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.viewer.model.Cells;
import org.beffroi.workbench.viewer.model.RowOrder;
import org.beffroi.workbench.viewer.model.RowOrder.Sort;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/**
 * Rows and columns, any number of rows, drawn as they come into sight. Belongs to the UI thread.
 *
 * <p>Arrows walk rows and columns, Enter or a double click opens what is behind a cell, S or a click on its heading sorts by a
 * column, Ctrl+C copies.
 */
public final class TableGrid extends DrawnGrid {

    private static final int INDENT = 10;

    private final Ui ui;
    private final Table table;
    private final Cells cells;
    private final ColumnWidths widths;
    private RowOrder order;
    private Optional<Sort> sort = Optional.empty();
    private final TableHead headings;
    private final TableRows rows;
    private int row;
    private int head;
    private int selected = -1;
    private int column;
    private Consumer<DrillDown> onDrillDown = drillDown -> {};
    private IntConsumer onSort = sorted -> {};
    private Runnable onCopy = () -> {};

    public TableGrid(Composite parent, Ui ui, Table table, Cells cells) {
        super(parent, ui.look(), new Point(400, 240));
        this.ui = ui;
        this.table = table;
        this.cells = cells;
        this.widths = new ColumnWidths(table, cells);
        this.headings = new TableHead(table, cells, ui.look(), widths);
        this.rows = new TableRows(table, cells, ui.look(), widths);
        this.order = RowOrder.all(table);
        GC gc = new GC(this);
        gc.setFont(ui.look().normal());
        row = gc.getFontMetrics().getHeight() + 8;
        widths.measure(gc, ui.look());
        gc.dispose();
        head = row;
        addListener(SWT.MouseDoubleClick, event -> {
            if (event.y >= head) {
                openSelected();
            }
        });
        addListener(SWT.KeyDown, this::key);
        leaveByTab();
    }

    /** Shows other rows, or the same in another order. */
    public void show(RowOrder other, Optional<Sort> by) {
        order = other;
        sort = by;
        selected = Math.min(selected, other.rows().length - 1);
        restart();
    }

    /** The rows that show. */
    public RowOrder order() {
        return order;
    }

    /** Told which drill-down is opened. */
    public void onDrillDown(Consumer<DrillDown> listener) {
        onDrillDown = listener;
    }

    /** Told by which column one wants to sort. */
    public void onSort(IntConsumer listener) {
        onSort = listener;
    }

    /** Called to copy what shows. */
    public void onCopy(Runnable listener) {
        onCopy = listener;
    }

    /** Height of so many rows under their headings. */
    int heightOf(int many) {
        return many * row + head + (widths.isInContext() ? BAR : 2);
    }

    /** Selects a row by its place among those that show. */
    public void select(int index) {
        if (order.rows().length == 0) {
            return;
        }
        selected = Math.clamp(index, 0, order.rows().length - 1);
        revealed(selected, column);
    }

    /** The drill-down of the cell in hand, empty where none is or it leads nowhere. */
    public Optional<DrillDown> drillDown() {
        return selectedRow()
                .flatMap(each -> each.drillDown(table.columns().get(column).key()));
    }

    /** The drill-down of the cell at a place, empty where none is or it leads nowhere. */
    Optional<DrillDown> drillDownAt(Point place) {
        GridPlaces places = places();
        int index = places.rowAt(place.y);
        boolean inCells = index >= 0 && place.y < places.height() && place.x < places.width();
        return inCells && index < order.rows().length
                ? table.rows()
                        .get(order.rows()[index])
                        .drillDown(
                                table.columns().get(columnAt(places, place.x)).key())
                : Optional.empty();
    }

    /** Opens it. */
    public void openSelected() {
        drillDown().ifPresent(onDrillDown);
    }

    /** The row in hand, empty where none is. */
    Optional<Table.Row> selectedRow() {
        return selected < 0 || selected >= order.rows().length
                ? Optional.empty()
                : Optional.of(table.rows().get(order.rows()[selected]));
    }

    @Override
    public String accessibleName() {
        return ui.text("table.name", table.title(), ui.language().counted("table.rows", order.rows().length));
    }

    @Override
    public Point computeSize(int wHint, int hHint, boolean changed) {
        return new Point(wHint == SWT.DEFAULT ? 400 : wHint, hHint == SWT.DEFAULT ? heightOf(8) : hHint);
    }

    @Override
    protected int lines() {
        return order.rows().length;
    }

    @Override
    protected int selectedLine() {
        return selected;
    }

    @Override
    protected GridPlaces places(int width, int height, int first, int left) {
        List<Integer> columns = IntStream.of(widths.fitting(width)).boxed().toList();
        return new GridPlaces(
                new GridPlaces.Sizes(0, head, row, 0, columns), order.rows().length, first, left, width, height);
    }

    @Override
    protected void drawCells(GC gc, Rectangle area, GridPlaces places) {
        int[] columns = widths.fitting(places.width());
        gc.setClipping(0, 0, places.width(), places.height());
        for (int i = places.first(); i < order.rows().length && places.y(i) < area.height; i++) {
            drawRow(gc, columns, i, places);
        }
        drawHead(gc, columns, places);
        gc.setClipping((Rectangle) null);
        if (order.rows().length == 0) {
            gc.setForeground(Look.colour(look().palette().secondary()));
            gc.setFont(look().normal());
            gc.drawText(ui.text(table.rows().isEmpty() ? "table.empty" : "table.nothing"), INDENT, head + 4, true);
        }
    }

    @Override
    protected void drawOver(GC gc, Rectangle area) {
        if (isFocusControl()) {
            gc.setForeground(Look.colour(look().palette().accent()));
            gc.drawRoundRectangle(0, 0, area.width - 1, area.height - 1, 8, 8);
        }
    }

    private void drawHead(GC gc, int[] columns, GridPlaces places) {
        gc.setBackground(Look.colour(behind()));
        gc.fillRectangle(0, 0, places.width() + BAR, head);
        gc.setForeground(Look.colour(look().palette().line()));
        gc.drawLine(0, head - 1, places.width(), head - 1);
        headings.draw(gc, -places.left(), head, sort, columns);
    }

    private void drawRow(GC gc, int[] columns, int index, GridPlaces places) {
        int y = places.y(index);
        int width = places.width();
        Palette palette = look().palette();
        if (index == selected || index == pointedLine()) {
            gc.setBackground(Look.colour(
                    index == selected
                            ? palette.selected()
                            : Palette.between(palette.page(), palette.selected(), 0.45)));
            gc.fillRoundRectangle(0, y, width, row, 6, 6);
        }
        int inHand = index == selected && isFocusControl() ? column : -1;
        rows.draw(
                gc,
                new Rectangle(-places.left(), y, width, row),
                table.rows().get(order.rows()[index]),
                inHand,
                columns);
    }

    private static int columnAt(GridPlaces places, int x) {
        return Math.clamp(places.columnAt(x), 0, places.columns() - 1);
    }

    @Override
    protected void pressed(Event event, GridPlaces places) {
        int index = places.rowAt(event.y);
        if (index < 0 && event.button == 1) {
            column = columnAt(places, event.x);
            onSort.accept(column);
        } else if (index >= 0 && index < order.rows().length) {
            column = columnAt(places, event.x);
            select(index);
        }
    }

    @Override
    protected void moved(Event event, GridPlaces places) {
        int index = places.rowAt(event.y);
        point(index);
        tell(index, columnAt(places, event.x));
    }

    /** Says whole on hover what is cut. */
    private void tell(int index, int at) {
        if (pointedLine() < 0) {
            tell("");
            return;
        }
        String words = cells.text(
                table.columns().get(at),
                table.rows().get(order.rows()[index]).cells().get(at));
        tell(words.length() > 1 && widths.isCut(at, words, this, look()) ? words : "");
    }

    private void key(Event event) {
        int page = Math.max(1, places().inSight() - 1);
        switch (event.keyCode) {
            case SWT.ARROW_DOWN -> select(selected + 1);
            case SWT.ARROW_UP -> select(selected - 1);
            case SWT.PAGE_DOWN -> select(selected + page);
            case SWT.PAGE_UP -> select(selected - page);
            case SWT.HOME -> select(0);
            case SWT.END -> select(order.rows().length - 1);
            case SWT.ARROW_LEFT -> walk(-1);
            case SWT.ARROW_RIGHT -> walk(1);
            case SWT.CR, SWT.KEYPAD_CR -> openSelected();
            default -> {
                if ((event.stateMask & SWT.MOD1) != 0 && event.keyCode == 'c') {
                    onCopy.run();
                } else if (Character.toLowerCase(event.character) == 's') {
                    onSort.accept(column);
                }
            }
        }
    }

    private void walk(int by) {
        column = Math.clamp(column + by, 0, table.columns().size() - 1);
        reveal(Math.max(0, selected), column);
        redraw();
    }

    /** Takes the room there is: headings in one line or two, columns from the first one on. */
    @Override
    protected void settle() {
        GC gc = new GC(this);
        head = headings.height(gc, widths.fitting(getClientArea().width - BAR));
        gc.dispose();
        super.settle();
    }

    @Override
    protected String words(int index) {
        Table.Row of = table.rows().get(order.rows()[index]);
        return IntStream.range(0, table.columns().size())
                .mapToObj(i -> {
                    Column at = table.columns().get(i);
                    return ui.text(
                            "chip", cells.heading(at), cells.text(at, of.cells().get(i)));
                })
                .collect(Collectors.joining(". "));
    }
}
