package org.beffroi.workbench.viewer;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.beffroi.core.result.Column;
import org.beffroi.core.result.DrillDown;
import org.beffroi.core.result.Table;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.theme.Palette;
import org.beffroi.workbench.viewer.model.Cells;
import org.beffroi.workbench.viewer.model.RowOrder;
import org.beffroi.workbench.viewer.model.RowOrder.Sort;
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
 * Rows and columns, any number of rows, drawn as they come into sight. Belongs to the UI thread.
 *
 * <p>Arrows walk rows and columns, Enter or a double click opens what is behind a cell, S or a click on its heading sorts by a
 * column, Ctrl+C copies.
 */
public final class TableGrid extends Drawn {

    private static final int BAR = 12;
    private static final int INDENT = 10;
    private static final int WHEEL = 3;

    private final AccessibleRows told;
    private final Language language;
    private final Table table;
    private final Cells cells;
    private final ColumnWidths widths;
    private RowOrder order;
    private Optional<Sort> sort = Optional.empty();
    private final TableHead headings;
    private final TableRows rows;
    private int row;
    private int head;
    private final Sideways sideways = new Sideways();
    private int first;
    private int selected = -1;
    private int column;
    private int pointed = -1;
    private int heldAt = -1;
    private Consumer<DrillDown> onDrillDown = drillDown -> {};
    private IntConsumer onSort = sorted -> {};
    private Runnable onCopy = () -> {};

    public TableGrid(Composite parent, Look look, Language language, Table table, Cells cells) {
        super(parent, look, SWT.NO_BACKGROUND, ACC.ROLE_TABLE);
        this.language = language;
        this.table = table;
        this.cells = cells;
        this.widths = new ColumnWidths(table, cells);
        this.headings = new TableHead(table, cells, look, widths);
        this.rows = new TableRows(table, cells, look, widths);
        this.order = RowOrder.all(table);
        GC gc = new GC(this);
        gc.setFont(look.normal());
        row = gc.getFontMetrics().getHeight() + 8;
        widths.measure(gc, look);
        gc.dispose();
        head = row;
        addListener(SWT.Resize, event -> settle());
        addListener(SWT.MouseDown, this::press);
        addListener(SWT.MouseMove, this::move);
        addListener(SWT.MouseUp, event -> {
            heldAt = -1;
            sideways.release();
        });
        addListener(SWT.MouseExit, event -> point(-1));
        addListener(SWT.MouseDoubleClick, event -> {
            if (event.y >= head) {
                openSelected();
            }
        });
        addListener(SWT.MouseVerticalWheel, this::wheel);
        addListener(SWT.MouseHorizontalWheel, this::across);
        addListener(SWT.KeyDown, this::key);
        addListener(
                SWT.Traverse,
                event -> event.doit =
                        event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
        told = toldRows();
    }

    private AccessibleRows toldRows() {
        return AccessibleRows.of(
                this,
                AccessibleRows.Content.of(() -> order.rows().length, () -> selected, this::words, () -> {
                            Rectangle area = getClientArea();
                            Rectangle under = new Rectangle(0, head, area.width - BAR, area.height - head - foot());
                            return RowBox.even(first, order.rows().length, row, under);
                        })
                        .as(index -> ACC.ROLE_ROW));
    }

    /** Shows other rows, or the same in another order. */
    public void show(RowOrder other, Optional<Sort> by) {
        order = other;
        sort = by;
        selected = Math.min(selected, other.rows().length - 1);
        scrollTo(0);
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
        int inSight = inSight();
        scrollTo(Math.clamp(first, Math.max(0, selected - inSight + 1), selected));
        told.selected();
    }

    /** The drill-down of the cell in hand, empty where none is or it leads nowhere. */
    public Optional<DrillDown> drillDown() {
        return selectedRow()
                .flatMap(each -> each.drillDown(table.columns().get(column).key()));
    }

    /** The drill-down of the cell at a place, empty where none is or it leads nowhere. */
    Optional<DrillDown> drillDownAt(Point place) {
        Rectangle area = getClientArea();
        int index = first + Math.floorDiv(place.y - head, row);
        boolean inCells = place.y >= head && place.y < area.height - foot() && place.x < area.width - BAR;
        return inCells && index < order.rows().length
                ? table.rows()
                        .get(order.rows()[index])
                        .drillDown(table.columns().get(columnAt(place.x)).key())
                : Optional.empty();
    }

    /** Opens it. */
    public void openSelected() {
        drillDown().ifPresent(onDrillDown);
    }

    private Optional<Table.Row> selectedRow() {
        return selected < 0 || selected >= order.rows().length
                ? Optional.empty()
                : Optional.of(table.rows().get(order.rows()[selected]));
    }

    @Override
    public String accessibleName() {
        return language.text("table.name", table.title(), language.counted("table.rows", order.rows().length));
    }

    @Override
    public Point computeSize(int wHint, int hHint, boolean changed) {
        return new Point(wHint == SWT.DEFAULT ? 400 : wHint, hHint == SWT.DEFAULT ? heightOf(8) : hHint);
    }

    @Override
    protected void draw(GC gc, Rectangle area) {
        int[] columns = columns();
        gc.setClipping(0, 0, area.width - BAR, area.height - foot());
        for (int i = first; i < order.rows().length && (i - first) * row + head < area.height; i++) {
            drawRow(gc, columns, i, (i - first) * row + head, area.width - BAR);
        }
        drawHead(gc, columns, area);
        gc.setClipping((Rectangle) null);
        if (order.rows().length == 0) {
            gc.setForeground(Look.colour(look().palette().secondary()));
            gc.setFont(look().normal());
            gc.drawText(
                    language.text(table.rows().isEmpty() ? "table.empty" : "table.nothing"), INDENT, head + 4, true);
        }
        drawBars(gc, area);
        if (isFocusControl()) {
            gc.setForeground(Look.colour(look().palette().accent()));
            gc.drawRoundRectangle(0, 0, area.width - 1, area.height - 1, 8, 8);
        }
    }

    private void drawHead(GC gc, int[] columns, Rectangle area) {
        gc.setBackground(Look.colour(behind()));
        gc.fillRectangle(0, 0, area.width, head);
        gc.setForeground(Look.colour(look().palette().line()));
        gc.drawLine(0, head - 1, area.width - BAR, head - 1);
        headings.draw(gc, -sideways.left(), head, sort, columns);
    }

    private void drawRow(GC gc, int[] columns, int index, int y, int width) {
        Palette palette = look().palette();
        if (index == selected || index == pointed) {
            gc.setBackground(Look.colour(
                    index == selected
                            ? palette.selected()
                            : Palette.between(palette.page(), palette.selected(), 0.45)));
            gc.fillRoundRectangle(0, y, width, row, 6, 6);
        }
        int inHand = index == selected && isFocusControl() ? column : -1;
        rows.draw(
                gc,
                new Rectangle(-sideways.left(), y, width, row),
                table.rows().get(order.rows()[index]),
                inHand,
                columns);
    }

    private void drawBars(GC gc, Rectangle area) {
        Palette palette = look().palette();
        boolean strong = hovered() || heldAt >= 0 || sideways.isHeld();
        gc.setBackground(Look.colour(Palette.between(palette.line(), palette.secondary(), strong ? 0.6 : 0.25)));
        int height = area.height - head - foot();
        ScrollThumb down = ScrollThumb.at(height, first, inSight(), order.rows().length);
        if (down.height() < height) {
            gc.fillRoundRectangle(area.width - BAR + 2, head + down.top() + 2, BAR - 5, down.height() - 4, 7, 7);
        }
        if (foot() > 0) {
            ScrollThumb across = sideways.thumb(room(), columns());
            gc.fillRoundRectangle(across.top() + 2, area.height - BAR + 3, across.height() - 4, BAR - 5, 7, 7);
        }
    }

    private int room() {
        return getClientArea().width - BAR;
    }

    private int[] columns() {
        return widths.fitting(room());
    }

    /** Room for the bar that moves columns. */
    private int foot() {
        return Sideways.beyond(room(), columns()) > 0 ? BAR : 0;
    }

    private int inSight() {
        return Math.max(1, (getClientArea().height - head - foot()) / row);
    }

    private void scrollTo(int to) {
        first = Math.clamp(to, 0, Math.max(0, order.rows().length - inSight()));
        redraw();
    }

    private int columnAt(int x) {
        int[] columns = columns();
        int end = -sideways.left();
        for (int i = 0; i < columns.length; i++) {
            end += columns[i];
            if (x < end) {
                return i;
            }
        }
        return columns.length - 1;
    }

    private void press(Event event) {
        forceFocus();
        Rectangle area = getClientArea();
        if (event.button != 1) {
            choose(event);
        } else if (event.x >= area.width - BAR) {
            ScrollThumb thumb = ScrollThumb.at(area.height - head - foot(), first, inSight(), order.rows().length);
            heldAt = Math.clamp(event.y - head - thumb.top(), 0, thumb.height());
        } else if (event.y >= area.height - foot()) {
            sideways.hold(event.x, room(), columns());
        } else if (event.y < head) {
            column = columnAt(event.x);
            onSort.accept(column);
        } else {
            choose(event);
        }
    }

    private void choose(Event event) {
        int index = first + Math.floorDiv(event.y - head, row);
        if (event.y >= head && index < order.rows().length) {
            column = columnAt(event.x);
            select(index);
        }
    }

    private void move(Event event) {
        if (sideways.isHeld()) {
            sideways.drag(event.x, room(), columns());
            redraw();
            return;
        }
        if (heldAt >= 0) {
            int bar = getClientArea().height - head - foot();
            scrollTo((int)
                    Math.round(ScrollThumb.firstRow(bar, event.y - head - heldAt, inSight(), order.rows().length)));
            return;
        }
        int index = first + Math.floorDiv(event.y - head, row);
        point(event.y >= head && index < order.rows().length ? index : -1);
        tell(index, columnAt(event.x));
    }

    /** Says whole on hover what is cut. */
    private void tell(int index, int at) {
        String words = pointed < 0
                ? null
                : cells.text(
                        table.columns().get(at),
                        table.rows().get(order.rows()[index]).cells().get(at));
        boolean cut = words != null && words.length() > 1 && widths.isCut(at, words, this, look());
        setToolTipText(cut ? words.replace("&", "&&") : null);
    }

    private void point(int index) {
        if (index != pointed) {
            pointed = index;
            redraw();
        }
    }

    private void wheel(Event event) {
        if ((event.stateMask & SWT.MOD2) != 0) {
            across(event);
            return;
        }
        int before = first;
        scrollTo(first - Integer.signum(event.count) * WHEEL);
        // At its end the page around goes on scrolling.
        event.doit = before == first;
    }

    private void across(Event event) {
        event.doit = !sideways.move(-Integer.signum(event.count) * INDENT * WHEEL, room(), columns());
        redraw();
    }

    private void key(Event event) {
        int page = Math.max(1, inSight() - 1);
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
        sideways.show(column, room(), columns());
        redraw();
    }

    /** Takes the room there is: headings in one line or two, columns from the first one on. */
    private void settle() {
        GC gc = new GC(this);
        head = headings.height(gc, columns());
        gc.dispose();
        sideways.move(-sideways.left(), room(), columns());
        scrollTo(first);
    }

    private String words(int index) {
        Table.Row of = table.rows().get(order.rows()[index]);
        return IntStream.range(0, table.columns().size())
                .mapToObj(i -> {
                    Column at = table.columns().get(i);
                    return language.text(
                            "chip", cells.heading(at), cells.text(at, of.cells().get(i)));
                })
                .collect(Collectors.joining(". "));
    }
}
