package org.beffroi.workbench.listen;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.beffroi.core.mention.MentionId;
import org.beffroi.workbench.language.Days;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.listen.model.Row;
import org.beffroi.workbench.listen.model.Rows;
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
 * The list of results: rows of two or three lines, any number of them, drawn as they come into sight.
 *
 * <p>Its own scroll bar counts in rows, not in points: heights are known only of rows in sight. Belongs to the UI thread and
 * never waits: a row on its way is drawn as a pale place.
 */
public final class ResultList extends Drawn {

    private static final int BAR = 12;
    private static final int WHEEL = 64;

    private final AccessibleRows told;
    private final RowDrawing drawing;
    private final Language language;
    private final RowPlaces places = new RowPlaces();
    private Rows rows = Rows.none();
    private long selected = -1;
    private Consumer<Optional<Row>> onSelect = row -> {};
    private Consumer<Event> onKey = event -> {};
    private Runnable onRead = () -> {};
    private int heldAt = -1;
    private String empty = "";
    private Predicate<MentionId> fresh = mention -> false;

    public ResultList(Composite parent, Look look, Language language, Days days) {
        super(parent, look, SWT.NO_BACKGROUND, ACC.ROLE_LIST);
        this.language = language;
        this.drawing = new RowDrawing(getDisplay(), look, language, days);
        addListener(SWT.KeyDown, this::key);
        addListener(SWT.Traverse, event -> event.doit = isTabbing(event));
        addListener(SWT.MouseDown, this::press);
        addListener(SWT.MouseMove, this::drag);
        addListener(SWT.MouseUp, event -> heldAt = -1);
        addListener(SWT.MouseDoubleClick, event -> onRead.run());
        addListener(SWT.MouseWheel, event -> scrollBy(-event.count * WHEEL / 3));
        addListener(SWT.Resize, event -> settle());
        told = AccessibleRows.of(
                this,
                AccessibleRows.Content.of(
                        () -> (int) Math.min(rows.size(), Integer.MAX_VALUE),
                        () -> (int) Math.min(selected, Integer.MAX_VALUE),
                        this::words,
                        this::inSight));
    }

    /** Shows other rows, from the first one, nothing selected. */
    public void show(Rows shown) {
        rows = shown;
        selected = -1;
        places.top(0, 0);
        settle();
    }

    /** Draws again, since rows came to hand or changed. */
    public void refresh() {
        settle();
        if (selected >= 0) {
            onSelect.accept(rows.row(selected));
        }
    }

    /** Tells which mentions are marked as new. */
    public void markNew(Predicate<MentionId> isNew) {
        fresh = isNew;
        redraw();
    }

    /** What is said where there is no row; may be empty. */
    public void setEmptyText(String sentence) {
        empty = sentence;
        redraw();
    }

    /** Told of each selection; empty while the row is on its way or nothing is selected. */
    public void onSelect(Consumer<Optional<Row>> listener) {
        onSelect = listener;
    }

    /** Told of keys that the list does not take itself. */
    public void onKey(Consumer<Event> listener) {
        onKey = listener;
    }

    /** Called when the reader wants the whole of the selected mention. */
    public void onRead(Runnable listener) {
        onRead = listener;
    }

    /** Index of the selected row, -1 for none. */
    public long selection() {
        return selected;
    }

    /** The selected row, empty where none is at hand. */
    public Optional<Row> selectedRow() {
        return selected < 0 ? Optional.empty() : rows.row(selected);
    }

    /** The row at a place of the list, empty where none is at hand. */
    public Optional<Row> rowAt(Point place) {
        OptionalLong at = places.rowAt(place.y, rows.size(), this::heightOf);
        return at.isEmpty() || place.x >= getClientArea().width - BAR ? Optional.empty() : rows.row(at.getAsLong());
    }

    /** Index of the first row in sight. */
    public long firstShown() {
        return places.topRow();
    }

    /** Selects a row and brings it into sight; out of bounds, the nearest. */
    public void select(long index) {
        if (rows.size() == 0) {
            return;
        }
        selected = Math.clamp(index, 0, rows.size() - 1);
        places.reveal(selected, rows.size(), getClientArea().height, this::heightOf);
        settle();
        told.selected();
        onSelect.accept(rows.row(selected));
    }

    /** Scrolls by points, down where positive. */
    public void scrollBy(int points) {
        places.scroll(points, rows.size(), getClientArea().height, this::heightOf);
        settle();
    }

    @Override
    public String accessibleName() {
        return language.counted("list.name", rows.size());
    }

    @Override
    public Point computeSize(int wHint, int hHint, boolean changed) {
        return new Point(wHint == SWT.DEFAULT ? 400 : wHint, hHint == SWT.DEFAULT ? 400 : hHint);
    }

    @Override
    protected void draw(GC gc, Rectangle area) {
        if (rows.size() == 0) {
            drawEmpty(gc, area);
            return;
        }
        int width = area.width - BAR;
        int y = -places.topOffset();
        for (long index = places.topRow(); index < rows.size() && y < area.height; index++) {
            Optional<Row> row = rows.row(index);
            if (row.isPresent()) {
                drawing.draw(gc, row.get(), y, width, index == selected, isFocusControl(), isNew(row.get()));
            } else {
                drawing.drawAwaited(gc, y, width);
            }
            y += heightOf(index);
        }
        drawBar(gc, area);
    }

    private boolean isNew(Row row) {
        return fresh.test(row.entry().mention().id());
    }

    private void drawEmpty(GC gc, Rectangle area) {
        gc.setFont(look().normal());
        gc.setForeground(Look.colour(look().palette().secondary()));
        Point extent = gc.textExtent(empty, SWT.DRAW_DELIMITER);
        gc.drawText(
                empty,
                Math.max(Look.MARGIN, (area.width - extent.x) / 2),
                area.height / 3,
                SWT.DRAW_DELIMITER | SWT.DRAW_TRANSPARENT);
    }

    private void drawBar(GC gc, Rectangle area) {
        ScrollThumb thumb = thumb(area);
        if (thumb.height() >= area.height) {
            return;
        }
        Palette palette = look().palette();
        boolean strong = hovered() || heldAt >= 0;
        gc.setBackground(Look.colour(Palette.between(palette.line(), palette.secondary(), strong ? 0.6 : 0.25)));
        gc.fillRoundRectangle(area.width - BAR + 2, thumb.top() + 2, BAR - 5, thumb.height() - 4, 7, 7);
    }

    private ScrollThumb thumb(Rectangle area) {
        return ScrollThumb.at(area.height, firstExact(), shown(area), rows.size());
    }

    private double firstExact() {
        return places.topRow() + places.topOffset() / (double) Math.max(1, heightOf(places.topRow()));
    }

    private double shown(Rectangle area) {
        return Math.max(1, area.height / (double) drawing.usualHeight());
    }

    private int heightOf(long index) {
        return rows.row(index)
                .map(row -> drawing.height(row, getClientArea().width - BAR))
                .orElse(drawing.usualHeight());
    }

    /** Keeps the position within the rows, asks for those in sight, and draws. */
    private void settle() {
        int height = getClientArea().height;
        places.settle(rows.size(), height, this::heightOf);
        int inSight = height / Math.max(1, drawing.usualHeight()) + 2;
        rows.want(places.topRow(), inSight);
        redraw();
    }

    private void press(Event event) {
        forceFocus();
        Rectangle area = getClientArea();
        if (event.x >= area.width - BAR) {
            ScrollThumb thumb = thumb(area);
            if (event.y >= thumb.top() && event.y < thumb.top() + thumb.height()) {
                heldAt = event.y - thumb.top();
            } else {
                scrollBy(event.y < thumb.top() ? -area.height : area.height);
            }
            return;
        }
        places.rowAt(event.y, rows.size(), this::heightOf).ifPresent(this::select);
    }

    private void drag(Event event) {
        if (heldAt < 0) {
            return;
        }
        Rectangle area = getClientArea();
        double first = ScrollThumb.firstRow(area.height, event.y - heldAt, shown(area), rows.size());
        long row = (long) first;
        places.top(row, (int) ((first - row) * heightOf(row)));
        settle();
    }

    private void key(Event event) {
        int page = Math.max(1, getClientArea().height / drawing.usualHeight() - 1);
        switch (event.keyCode) {
            case SWT.ARROW_DOWN -> select(selected + 1);
            case SWT.ARROW_UP -> select(selected - 1);
            case SWT.PAGE_DOWN -> select(selected + page);
            case SWT.PAGE_UP -> select(selected - page);
            case SWT.HOME -> select(0);
            case SWT.END -> select(rows.size() - 1);
            case SWT.CR, SWT.KEYPAD_CR, ' ' -> onRead.run();
            default -> onKey.accept(event);
        }
    }

    private static boolean isTabbing(Event event) {
        return event.detail == SWT.TRAVERSE_TAB_NEXT
                || event.detail == SWT.TRAVERSE_TAB_PREVIOUS
                || event.detail == SWT.TRAVERSE_ESCAPE;
    }

    /** A row as it is read aloud; one on its way says which it is. */
    private String words(int index) {
        return rows.row(index)
                .map(row -> drawing.spoken(row, isNew(row)))
                .orElseGet(() -> language.text("list.awaited", language.number(index + 1)));
    }

    private List<RowBox> inSight() {
        Rectangle area = getClientArea();
        int first = (int) Math.min(places.topRow(), Integer.MAX_VALUE);
        Rectangle below = new Rectangle(0, 0, area.width - BAR, area.height);
        return RowBox.stacked(
                        places.topOffset(),
                        (int) Math.min(rows.size() - first, Integer.MAX_VALUE),
                        row -> heightOf((long) first + row),
                        below)
                .stream()
                .map(box -> new RowBox(first + box.row(), box.area()))
                .toList();
    }
}
