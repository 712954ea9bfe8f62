package org.beffroi.workbench.widget;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.theme.Palette;
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
public final class PickList<T> extends Drawn {

    private static final int LINE = 28;

    /**
     * One line.
     *
     * @param value what is picked
     * @param text the words
     * @param beside quiet words at the right: a key, a count; may be empty
     */
    public record Item<T>(T value, String text, String beside) {}

    private final AccessibleRows told;
    private final String name;
    private final int lines;
    private List<Item<T>> items = List.of();
    private int at = -1;
    private int first;
    private Consumer<T> onPick = value -> {};

    /**
     * @param name what the list is called by a screen reader
     * @param lines how many are shown at most
     */
    public PickList(Composite parent, Look look, String name, int lines) {
        super(parent, look, SWT.NONE, ACC.ROLE_LIST);
        this.name = name;
        this.lines = lines;
        addListener(SWT.KeyDown, this::key);
        addListener(SWT.MouseMove, event -> select(first + event.y / LINE));
        addListener(SWT.MouseUp, event -> pick());
        addListener(SWT.MouseWheel, event -> scroll(-event.count));
        addListener(
                SWT.Traverse,
                event -> event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT
                        || event.detail == SWT.TRAVERSE_TAB_PREVIOUS
                        || event.detail == SWT.TRAVERSE_ESCAPE);
        told = AccessibleRows.of(
                this,
                AccessibleRows.Content.of(
                        () -> items.size(),
                        () -> at,
                        row -> words(items.get(row)),
                        () -> RowBox.even(this.first, items.size(), LINE, getClientArea())));
    }

    /** Shows other lines, the first one selected. */
    public void show(List<Item<T>> shown) {
        items = List.copyOf(shown);
        first = 0;
        at = items.isEmpty() ? -1 : 0;
        redraw();
        told.selected();
    }

    /** Selects nothing, until one walks. */
    public void unselect() {
        at = -1;
        redraw();
    }

    /** The lines. */
    public List<Item<T>> items() {
        return items;
    }

    /** The selected line, empty in an empty list. */
    public Optional<Item<T>> selected() {
        return at < 0 ? Optional.empty() : Optional.of(items.get(at));
    }

    /** Told what is picked. */
    public void onPick(Consumer<T> listener) {
        onPick = listener;
    }

    /** Picks the selected line. */
    public void pick() {
        selected().ifPresent(item -> onPick.accept(item.value()));
    }

    /** Walks by keyboard; true where the key was one of the list's. */
    public boolean walk(Event event) {
        switch (event.keyCode) {
            case SWT.ARROW_DOWN -> select(at + 1);
            case SWT.ARROW_UP -> select(Math.max(0, at - 1));
            case SWT.PAGE_DOWN -> select(at + lines);
            case SWT.PAGE_UP -> select(Math.max(0, at - lines));
            default -> {
                return false;
            }
        }
        return true;
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
    protected void draw(GC gc, Rectangle area) {
        Palette palette = look().palette();
        for (int i = first; i < items.size() && (i - first) * LINE < area.height; i++) {
            Item<T> item = items.get(i);
            int y = (i - first) * LINE;
            if (i == at) {
                gc.setBackground(Look.colour(palette.selected()));
                gc.fillRoundRectangle(0, y, area.width, LINE, 6, 6);
            }
            gc.setFont(look().small());
            int beside = item.beside().isEmpty() ? 0 : gc.textExtent(item.beside()).x;
            gc.setForeground(Look.colour(palette.secondary()));
            int middle = y + (LINE - gc.textExtent("X").y) / 2;
            gc.drawText(item.beside(), area.width - Look.GRID - beside, middle, true);
            gc.setFont(look().normal());
            gc.setForeground(Look.colour(palette.text()));
            int room = area.width - 2 * Look.GRID - (beside > 0 ? beside + Look.GRID : 0);
            String text = Fitting.cut(item.text(), room, candidate -> gc.textExtent(candidate).x);
            gc.drawText(text, Look.GRID, y + (LINE - gc.textExtent("X").y) / 2, true);
        }
    }

    private void select(int index) {
        if (items.isEmpty()) {
            return;
        }
        int to = Math.clamp(index, 0, items.size() - 1);
        if (to == at) {
            return;
        }
        at = to;
        first = Math.clamp(first, Math.max(0, at - lines + 1), at);
        redraw();
        told.selected();
    }

    private void scroll(int by) {
        first = Math.clamp(first + by, 0, Math.max(0, items.size() - lines));
        redraw();
    }

    private void key(Event event) {
        if (event.character == SWT.CR || event.character == ' ') {
            pick();
        } else {
            walk(event);
        }
    }

    private static String words(Item<?> item) {
        return item.beside().isEmpty() ? item.text() : item.text() + ", " + item.beside();
    }
}
