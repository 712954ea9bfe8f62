package org.beffroi.workbench.viewer;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.beffroi.core.result.Column;
import org.beffroi.core.result.Door;
import org.beffroi.core.result.Table;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.theme.Palette;
import org.beffroi.workbench.viewer.model.Cells;
import org.beffroi.workbench.viewer.model.RowOrder;
import org.beffroi.workbench.viewer.model.RowOrder.Sort;
import org.beffroi.workbench.widget.Drawn;
import org.beffroi.workbench.widget.Fitting;
import org.beffroi.workbench.widget.ScrollThumb;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
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
    private static final int PAD = 10;
    private static final int WHEEL = 3;

    private final Language language;
    private final Table table;
    private final Cells cells;
    private final ColumnWidths widths;
    private RowOrder order;
    private Optional<Sort> sort = Optional.empty();
    private final TableHead headings;
    private int row;
    private int head;
    private int left;
    private int first;
    private int selected = -1;
    private int column;
    private int pointed = -1;
    private int heldAt = -1;
    private Consumer<Door> onDoor = door -> {};
    private IntConsumer onSort = sorted -> {};
    private Runnable onCopy = () -> {};

    public TableGrid(Composite parent, Look look, Language language, Table table, Cells cells) {
        super(parent, look, SWT.NO_BACKGROUND, ACC.ROLE_TABLE);
        this.language = language;
        this.table = table;
        this.cells = cells;
        this.widths = new ColumnWidths(table, cells, 2 * PAD);
        this.headings = new TableHead(table, cells, look, PAD);
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
        addListener(SWT.MouseUp, event -> heldAt = -1);
        addListener(SWT.MouseExit, event -> point(-1));
        addListener(SWT.MouseDoubleClick, event -> {
            if (event.y >= head) {
                openSelected();
            }
        });
        addListener(SWT.MouseVerticalWheel, this::wheel);
        addListener(SWT.KeyDown, this::key);
        addListener(
                SWT.Traverse,
                event -> event.doit =
                        event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
        describe();
    }

    /** Shows other rows, or the same in another order. */
    public void show(RowOrder rows, Optional<Sort> by) {
        order = rows;
        sort = by;
        selected = Math.min(selected, rows.rows().length - 1);
        scrollTo(0);
    }

    /** The rows that show. */
    public RowOrder order() {
        return order;
    }

    /** Told which door is opened. */
    public void onDoor(Consumer<Door> listener) {
        onDoor = listener;
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
    int heightOf(int rows) {
        return rows * row + head + 2;
    }

    /** Selects a row by its place among those that show. */
    public void select(int index) {
        if (order.rows().length == 0) {
            return;
        }
        selected = Math.clamp(index, 0, order.rows().length - 1);
        int inSight = inSight();
        scrollTo(Math.clamp(first, Math.max(0, selected - inSight + 1), selected));
        getAccessible().setFocus(selected);
    }

    /** The door of the cell in hand, empty where none is or it leads nowhere. */
    public Optional<Door> door() {
        return selectedRow()
                .flatMap(each -> each.door(table.columns().get(column).key()));
    }

    /** Opens it. */
    public void openSelected() {
        door().ifPresent(onDoor);
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
        int[] columns = widths.fitting(area.width - BAR);
        for (int i = first; i < order.rows().length && (i - first) * row + head < area.height; i++) {
            drawRow(gc, columns, i, (i - first) * row + head, area.width - BAR);
        }
        drawHead(gc, columns, area);
        if (order.rows().length == 0) {
            gc.setForeground(Look.colour(look().palette().secondary()));
            gc.setFont(look().normal());
            gc.drawText(language.text(table.rows().isEmpty() ? "table.empty" : "table.nothing"), PAD, head + 4, true);
        }
        drawBar(gc, area);
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
        headings.draw(gc, -left, head, sort, columns);
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
        Table.Row values = table.rows().get(order.rows()[index]);
        int x = -left;
        for (int i = 0; i < columns.length; i++) {
            Column each = table.columns().get(i);
            boolean ownDoor = values.doors().containsKey(each.key())
                    || i == 0 && values.door().isPresent();
            boolean inHand = index == selected && i == column && isFocusControl();
            gc.setFont(look().normal());
            Object value = values.cells().get(i);
            gc.setForeground(
                    Look.colour(value == null ? palette.secondary() : ownDoor ? palette.accent() : palette.text()));
            cell(gc, cells.text(each, value).replaceAll("\\R", " "), each, x, y, columns[i]);
            if (inHand) {
                gc.setForeground(Look.colour(palette.accent()));
                gc.drawRoundRectangle(x + 2, y + 1, columns[i] - 4, row - 3, 6, 6);
            }
            x += columns[i];
        }
    }

    private void cell(GC gc, String text, Column of, int x, int y, int width) {
        int room = width - 2 * PAD;
        String fits = of.kind() == Column.Kind.TEXT_BEFORE ? end(gc, text, room) : cut(gc, text, room);
        Point extent = gc.textExtent(fits);
        boolean right = of.isNumber() || of.kind() == Column.Kind.TEXT_BEFORE;
        gc.drawText(fits, right ? x + width - PAD - extent.x : x + PAD, y + (row - extent.y) / 2, true);
    }

    private static String cut(GC gc, String text, int room) {
        return Fitting.cut(text, room, candidate -> gc.textExtent(candidate).x);
    }

    /** What stands before a word is read from its end. */
    private static String end(GC gc, String text, int room) {
        String backwards = new StringBuilder(text).reverse().toString();
        String fits = Fitting.cut(backwards, room, candidate -> gc.textExtent(
                        new StringBuilder(candidate).reverse().toString())
                .x);
        return new StringBuilder(fits).reverse().toString();
    }

    private void drawBar(GC gc, Rectangle area) {
        int height = area.height - head;
        ScrollThumb thumb = ScrollThumb.at(height, first, inSight(), order.rows().length);
        if (thumb.height() >= height) {
            return;
        }
        Palette palette = look().palette();
        boolean strong = hovered() || heldAt >= 0;
        gc.setBackground(Look.colour(Palette.between(palette.line(), palette.secondary(), strong ? 0.6 : 0.25)));
        gc.fillRoundRectangle(area.width - BAR + 2, head + thumb.top() + 2, BAR - 5, thumb.height() - 4, 7, 7);
    }

    private int inSight() {
        return Math.max(1, (getClientArea().height - head) / row);
    }

    private void scrollTo(int to) {
        first = Math.clamp(to, 0, Math.max(0, order.rows().length - inSight()));
        redraw();
    }

    private int columnAt(int x) {
        int[] columns = widths.fitting(getClientArea().width - BAR);
        int end = -left;
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
            ScrollThumb thumb = ScrollThumb.at(area.height - head, first, inSight(), order.rows().length);
            heldAt = Math.clamp(event.y - head - thumb.top(), 0, thumb.height());
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
        if (heldAt >= 0) {
            int bar = getClientArea().height - head;
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
        int before = first;
        scrollTo(first - Integer.signum(event.count) * WHEEL);
        // At its end the page around goes on scrolling.
        event.doit = before == first;
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
        int[] columns = widths.fitting(getClientArea().width - BAR);
        int start = Arrays.stream(columns).limit(column).sum();
        left = Math.clamp(left, Math.max(0, start + columns[column] - getClientArea().width + BAR), start);
        redraw();
    }

    /** Takes the room there is: headings in one line or two, columns from the first one on. */
    private void settle() {
        GC gc = new GC(this);
        head = headings.height(gc, widths.fitting(getClientArea().width - BAR));
        gc.dispose();
        left = 0;
        scrollTo(first);
    }

    private void describe() {
        getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getChildCount(AccessibleControlEvent event) {
                event.detail = order.rows().length;
            }

            @Override
            public void getValue(AccessibleControlEvent event) {
                StringBuilder said = new StringBuilder();
                selectedRow().ifPresent(each -> {
                    for (int i = 0; i < table.columns().size(); i++) {
                        Column of = table.columns().get(i);
                        said.append(language.text(
                                        "chip",
                                        cells.heading(of),
                                        cells.text(of, each.cells().get(i))))
                                .append(". ");
                    }
                });
                event.result = said.toString();
            }
        });
    }
}
