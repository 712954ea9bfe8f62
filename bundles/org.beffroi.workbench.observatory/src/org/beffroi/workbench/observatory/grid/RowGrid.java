package org.beffroi.workbench.observatory.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import org.beffroi.workbench.list.ChosenRows;
import org.beffroi.workbench.list.ChosenRows.Reach;
import org.beffroi.workbench.list.DrawnGrid;
import org.beffroi.workbench.list.GridPlaces;
import org.beffroi.workbench.observatory.model.RowSort;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.theme.Palette;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.widget.TextFit;
import org.beffroi.workbench.window.CopiedText;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/**
 * Rows of anything in columns, any number of rows, drawn as they come into sight; the first column stays. Belongs to the UI thread.
 *
 * <p>Arrows walk rows and columns, Enter or a double click opens a row, S or a click on a heading sorts by a column. Shift and Ctrl
 * with a click or an arrow choose several, Ctrl+A all, Escape one again; Ctrl+C copies those that are chosen, or where it is one
 * alone all that show.
 *
 * @param <R> what is in a row
 */
public final class RowGrid<R> extends DrawnGrid {

    private static final int INDENT = 8;

    /** So many rows are copied at most: more no spreadsheet takes from the clipboard at once. */
    private static final int COPIED = 50_000;

    private final Ui ui;
    private final String name;
    private List<GridColumn<R>> columns;
    private final int high;
    private List<R> rows = List.of();
    private String empty = "";
    private Optional<RowSort> sort = Optional.empty();
    private int selected = -1;
    private final ChosenRows chosen = new ChosenRows();
    private int column;
    private Consumer<R> onSelect = row -> {};
    private Consumer<R> onOpen = row -> {};
    private IntConsumer onSort = at -> {};
    private IntConsumer onCopy = many -> {};
    private Runnable onLeave = () -> {};

    /** @param name what it is called by a screen reader */
    public RowGrid(Composite parent, Ui ui, String name, List<GridColumn<R>> columns) {
        super(parent, ui.look(), new Point(480, 320));
        this.ui = ui;
        this.name = name;
        this.columns = List.copyOf(columns);
        high = extent("X", ui.look().normal()).y + 10;
        addListener(SWT.MouseDoubleClick, event -> {
            if (event.y >= high) {
                openSelected();
            }
        });
        addListener(SWT.KeyDown, this::key);
        leaveByTab();
    }

    /** Has other columns from now on. */
    public void columns(List<GridColumn<R>> other) {
        columns = List.copyOf(other);
        column = Math.min(column, columns.size() - 1);
        settle();
    }

    /** Shows other rows; the row in hand stays so where it is still among them. */
    public void show(List<R> other, Optional<RowSort> by) {
        Optional<R> before = selectedRow();
        rows = List.copyOf(other);
        sort = by;
        selected = before.map(rows::indexOf).orElse(-1);
        chosen.only(selected);
        restart();
        if (selected >= 0) {
            reveal(selected, 0);
        }
    }

    /** Says that in the place of rows where there are none. */
    public void whenEmpty(String words) {
        empty = words;
    }

    /** The rows that show. */
    public List<R> rows() {
        return rows;
    }

    /** Told of the row in hand each time that it, or what is chosen, is another one. */
    public void onSelect(Consumer<R> listener) {
        onSelect = listener;
    }

    /** Told which row is opened. */
    public void onOpen(Consumer<R> listener) {
        onOpen = listener;
    }

    /** Told by which column one wants to sort. */
    public void onSort(IntConsumer listener) {
        onSort = listener;
    }

    /** The row in hand, empty where none is. */
    public Optional<R> selectedRow() {
        return selected < 0 || selected >= rows.size() ? Optional.empty() : Optional.of(rows.get(selected));
    }

    /** Told how many rows were copied. */
    public void onCopy(IntConsumer listener) {
        onCopy = listener;
    }

    /** Called at Escape where one row alone is chosen. */
    public void onLeave(Runnable action) {
        onLeave = action;
    }

    /** The rows that are chosen, in the order in which they show. */
    public List<R> chosen() {
        return chosen.rows().stream().mapToObj(rows::get).toList();
    }

    /** Takes a row in hand by its place among those that show; it alone is chosen then. */
    public void select(int index) {
        select(index, Reach.ONLY);
    }

    private void select(int index, Reach reach) {
        if (!rows.isEmpty()) {
            selected = Math.clamp(index, 0, rows.size() - 1);
            chosen.choose(selected, reach);
            revealed(selected, column);
            onSelect.accept(rows.get(selected));
        }
    }

    /** Opens the row in hand. */
    public void openSelected() {
        selectedRow().ifPresent(onOpen);
    }

    @Override
    public String accessibleName() {
        return ui.text("table.name", name, ui.language().counted("table.rows", rows.size()));
    }

    @Override
    protected int lines() {
        return rows.size();
    }

    @Override
    protected int selectedLine() {
        return selected;
    }

    @Override
    protected String words(int line) {
        R row = rows.get(line);
        return columns.stream()
                .filter(one -> !one.words().apply(row).isEmpty())
                .map(one -> ui.text("chip", one.heading(), one.words().apply(row)))
                .collect(Collectors.joining(". "));
    }

    @Override
    protected GridPlaces places(int width, int height, int first, int left) {
        return new GridPlaces(
                new GridPlaces.Sizes(0, high, high, 1, widths(width)), rows.size(), first, left, width, height);
    }

    private List<Integer> widths(int room) {
        int least = columns.stream().mapToInt(GridColumn::least).sum();
        int shares = Math.max(1, columns.stream().mapToInt(GridColumn::share).sum());
        int rest = Math.max(0, room - least);
        List<Integer> widths = new ArrayList<>();
        columns.forEach(one -> widths.add(one.least() + rest * one.share() / shares));
        return widths;
    }

    @Override
    protected void drawCells(GC gc, Rectangle area, GridPlaces places) {
        for (int i = places.first(); i < rows.size() && places.y(i) < area.height; i++) {
            gc.setClipping(0, high, places.width(), Math.max(0, places.height() - high));
            drawRow(gc, i, places);
        }
        gc.setClipping((Rectangle) null);
        drawHead(gc, places);
        if (rows.isEmpty()) {
            gc.setForeground(Look.colour(look().palette().secondary()));
            gc.setFont(look().normal());
            gc.drawText(empty, INDENT, high + INDENT, true);
        }
    }

    private void drawRow(GC gc, int index, GridPlaces places) {
        Palette palette = look().palette();
        int y = places.y(index);
        if (chosen.has(index) || index == pointedLine()) {
            gc.setBackground(Look.colour(
                    chosen.has(index)
                            ? palette.selected()
                            : Palette.between(palette.page(), palette.selected(), 0.45)));
            gc.fillRoundRectangle(0, y, places.width(), high, 6, 6);
        }
        Rectangle before = gc.getClipping();
        for (int i = columns.size() - 1; i >= 0; i--) {
            int x = places.x(i);
            int shown = i == 0 ? x : Math.max(x, places.frozen());
            Rectangle cell = new Rectangle(shown, y, x + places.width(i) - shown, high);
            if (cell.width > 0) {
                gc.setClipping(cell.intersection(before));
                drawCell(gc, new Rectangle(x, y, places.width(i), high), columns.get(i), rows.get(index));
                if (index == selected && i == column && isFocusControl()) {
                    gc.setForeground(Look.colour(palette.accent()));
                    gc.drawRoundRectangle(x + 1, y + 1, places.width(i) - 3, high - 3, 6, 6);
                }
            }
        }
        gc.setClipping(before);
    }

    private void drawCell(GC gc, Rectangle cell, GridColumn<R> at, R row) {
        Palette palette = look().palette();
        if (at.drawing().isPresent()) {
            at.drawing()
                    .get()
                    .draw(
                            gc,
                            new Rectangle(cell.x + INDENT, cell.y, cell.width - 2 * INDENT, cell.height),
                            row,
                            palette);
            return;
        }
        gc.setFont(look().normal());
        gc.setForeground(Look.colour(at.quiet().test(row) ? palette.secondary() : palette.text()));
        place(gc, cell, at.words().apply(row), at.number());
    }

    private static void place(GC gc, Rectangle cell, String words, boolean right) {
        String shown = TextFit.cut(words, cell.width - 2 * INDENT, one -> gc.textExtent(one).x);
        Point extent = gc.textExtent(shown);
        int x = right ? cell.x + cell.width - INDENT - extent.x : cell.x + INDENT;
        gc.drawText(shown, x, cell.y + (cell.height - extent.y) / 2, true);
    }

    private void drawHead(GC gc, GridPlaces places) {
        Palette palette = look().palette();
        gc.setBackground(Look.colour(behind()));
        gc.fillRectangle(0, 0, places.width() + BAR, high);
        gc.setForeground(Look.colour(palette.line()));
        gc.drawLine(0, high - 1, places.width(), high - 1);
        gc.setFont(look().smallStrong());
        for (int i = columns.size() - 1; i >= 0; i--) {
            int at = i;
            Optional<RowSort> own = sort.filter(by -> by.column() == at);
            String arrow = own.map(by -> by.down() ? "↓ " : "↑ ").orElse("");
            gc.setForeground(Look.colour(own.isPresent() ? palette.text() : palette.secondary()));
            int x = places.x(i);
            int shown = i == 0 ? x : Math.max(x, places.frozen());
            gc.setClipping(shown, 0, Math.max(0, x + places.width(i) - shown), high);
            place(
                    gc,
                    new Rectangle(x, 0, places.width(i), high),
                    arrow + columns.get(i).heading(),
                    columns.get(i).number());
        }
        gc.setClipping((Rectangle) null);
    }

    @Override
    protected void drawOver(GC gc, Rectangle area) {
        if (isFocusControl()) {
            gc.setForeground(Look.colour(look().palette().accent()));
            gc.drawRoundRectangle(0, 0, area.width - 1, area.height - 1, 8, 8);
        }
    }

    @Override
    protected void pressed(Event event, GridPlaces places) {
        int index = places.rowAt(event.y);
        if (index < 0 && event.button == 1) {
            column = Math.clamp(places.columnAt(event.x), 0, columns.size() - 1);
            onSort.accept(column);
        } else if (index >= 0 && index < rows.size()) {
            column = Math.clamp(places.columnAt(event.x), 0, columns.size() - 1);
            select(index, Reach.ofClick(event.stateMask));
        }
    }

    @Override
    protected void moved(Event event, GridPlaces places) {
        int index = places.rowAt(event.y);
        point(index);
        if (pointedLine() < 0) {
            tell("");
            return;
        }
        int at = Math.clamp(places.columnAt(event.x), 0, columns.size() - 1);
        String words = columns.get(at).words().apply(rows.get(pointedLine()));
        boolean isCut = extent(words, look().normal()).x > places.width(at) - 2 * INDENT;
        tell(isCut || columns.get(at).drawing().isPresent() ? words : "");
    }

    private void key(Event event) {
        int page = Math.max(1, places().inSight() - 1);
        Reach reach = Reach.ofWalk(event.stateMask);
        switch (event.keyCode) {
            case SWT.ARROW_DOWN -> select(selected + 1, reach);
            case SWT.ARROW_UP -> select(selected - 1, reach);
            case SWT.PAGE_DOWN -> select(selected + page, reach);
            case SWT.PAGE_UP -> select(selected - page, reach);
            case SWT.HOME -> select(0, reach);
            case SWT.END -> select(rows.size() - 1, reach);
            case SWT.ARROW_LEFT -> walk(-1);
            case SWT.ARROW_RIGHT -> walk(1);
            case SWT.CR, SWT.KEYPAD_CR -> openSelected();
            case SWT.ESC -> leave();
            default -> letter(event);
        }
    }

    private void letter(Event event) {
        if ((event.stateMask & SWT.MOD1) != 0) {
            switch (event.keyCode) {
                case 'c' -> copy();
                case 'a' -> chooseAll();
                case ' ' -> select(selected, Reach.TURN);
                default -> {
                    // Another key, of the window.
                }
            }
        } else if (Character.toLowerCase(event.character) == 's') {
            onSort.accept(column);
        }
    }

    private void chooseAll() {
        if (!rows.isEmpty()) {
            selected = Math.max(0, selected);
            chosen.all(rows.size());
            redraw();
            onSelect.accept(rows.get(selected));
        }
    }

    private void leave() {
        if (chosen.size() > 1) {
            select(selected, Reach.ONLY);
        } else {
            onLeave.run();
        }
    }

    private void walk(int by) {
        column = Math.clamp(column + by, 0, columns.size() - 1);
        reveal(Math.max(0, selected), column);
        redraw();
    }

    /** Puts the chosen rows on the clipboard, as a spreadsheet reads them; all that show where there are not several. */
    public void copy() {
        List<R> copied = chosen.size() > 1 ? chosen() : rows;
        String text = columns.stream().map(GridColumn::heading).collect(Collectors.joining("\t"))
                + copied.stream()
                        .limit(COPIED)
                        .map(row -> "\n"
                                + columns.stream()
                                        .map(one -> one.words().apply(row))
                                        .collect(Collectors.joining("\t")))
                        .collect(Collectors.joining());
        CopiedText.put(getDisplay(), text);
        onCopy.accept(Math.min(COPIED, copied.size()));
    }
}
