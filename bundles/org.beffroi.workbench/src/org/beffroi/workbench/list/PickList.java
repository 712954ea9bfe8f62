package org.beffroi.workbench.list;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.theme.Palette;
import org.beffroi.workbench.widget.TextFit;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/**
 * A short list to pick from, by pointer or keyboard; the field above it may keep the keyboard and hand on the arrows.
 *
 * @param <T> what is picked
 */
public final class PickList<T> extends DrawnList {

    private static final int LINE = 28;

    /**
     * One line.
     *
     * @param value what is picked
     * @param text the words
     * @param beside quiet words at the right: a key, a count; may be empty
     */
    public record Item<T>(T value, String text, String beside) {}

    private final String name;
    private final int lines;
    private List<Item<T>> items = List.of();
    private Consumer<T> onPick = value -> {};

    /**
     * @param name what the list is called by a screen reader
     * @param lines how many are shown at most
     */
    public PickList(Composite parent, Look look, String name, int lines) {
        super(parent, look, ACC.ROLE_LIST, new Point(300, LINE));
        this.name = name;
        this.lines = lines;
    }

    /** Shows other lines, the first one selected. */
    public void show(List<Item<T>> shown) {
        items = List.copyOf(shown);
        restart(items.isEmpty() ? -1 : 0);
    }

    /** Selects nothing, until one walks. */
    public void unselect() {
        mark(-1);
    }

    /** The lines. */
    public List<Item<T>> items() {
        return items;
    }

    /** The selected line, empty in an empty list. */
    public Optional<Item<T>> selected() {
        int at = selection();
        return at < 0 || at >= items.size() ? Optional.empty() : Optional.of(items.get(at));
    }

    /** Told what is picked. */
    public void onPick(Consumer<T> listener) {
        onPick = listener;
    }

    /** Picks the selected line. */
    public void pick() {
        selected().ifPresent(item -> onPick.accept(item.value()));
    }

    /** Walks by a key that a field handed on; true where it was one of the list's. Home and End stay the field's. */
    public boolean walk(Event event) {
        return event.keyCode != SWT.HOME && event.keyCode != SWT.END && walks(event);
    }

    @Override
    protected int bar() {
        return items.size() > lines ? BAR : 0;
    }

    @Override
    public String accessibleName() {
        return name;
    }

    @Override
    public Point computeSize(int wHint, int hHint, boolean changed) {
        int shown = Math.clamp(items.size(), 1, lines);
        return new Point(wHint == SWT.DEFAULT ? 300 : wHint, shown * LINE);
    }

    @Override
    protected int count() {
        return items.size();
    }

    @Override
    protected int height(int row) {
        return LINE;
    }

    @Override
    protected String words(int row) {
        return words(items.get(row));
    }

    @Override
    protected void opened(int row) {
        pick();
    }

    @Override
    protected void clicked(int row, Event event) {
        pick();
    }

    @Override
    protected void pointed(int row) {
        if (row >= 0) {
            select(row);
        }
    }

    @Override
    protected void drawRow(GC gc, Rectangle in, int row, Manner manner) {
        Palette palette = look().palette();
        Item<T> item = items.get(row);
        if (manner.selected()) {
            gc.setBackground(Look.colour(palette.selected()));
            gc.fillRoundRectangle(0, in.y, in.width, LINE, 6, 6);
        }
        gc.setFont(look().small());
        int beside = item.beside().isEmpty() ? 0 : gc.textExtent(item.beside()).x;
        gc.setForeground(Look.colour(palette.secondary()));
        gc.drawText(item.beside(), in.width - Look.GRID - beside, in.y + (LINE - gc.textExtent("X").y) / 2, true);
        gc.setFont(look().normal());
        gc.setForeground(Look.colour(palette.text()));
        int room = in.width - 2 * Look.GRID - (beside > 0 ? beside + Look.GRID : 0);
        String text = TextFit.cut(item.text(), room, candidate -> gc.textExtent(candidate).x);
        gc.drawText(text, Look.GRID, in.y + (LINE - gc.textExtent("X").y) / 2, true);
    }

    private static String words(Item<?> item) {
        return item.beside().isEmpty() ? item.text() : item.text() + ", " + item.beside();
    }
}
