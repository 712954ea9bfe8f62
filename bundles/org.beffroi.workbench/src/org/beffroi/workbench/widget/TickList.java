package org.beffroi.workbench.widget;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.beffroi.workbench.theme.Icons;
import org.beffroi.workbench.theme.Icons.Icon;
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
 * Lines of two rows, each ticked or not; Shift and a click, or Shift and an arrow, ticks a stretch. Belongs to the UI thread.
 *
 * @param <T> what is ticked
 */
public final class TickList<T> extends Drawn {

    /** One line: what it stands for, quiet words above, and words that tell it. */
    public record Item<T>(T value, String above, String text) {}

    private static final int LINE = 44;
    private static final int BOX = 16;
    private static final int BAR = 10;

    private final AccessibleRows told;
    private final Icons icons;
    private final String name;
    private final Set<Integer> ticked = new HashSet<>();
    private List<Item<T>> items = List.of();
    private Runnable onTick = () -> {};
    private int first;
    private int at;

    /** @param name what it is called by a screen reader */
    public TickList(Composite parent, Look look, Icons icons, String name) {
        super(parent, look, SWT.NONE, ACC.ROLE_LIST);
        this.icons = icons;
        this.name = name;
        addListener(SWT.MouseDown, this::click);
        addListener(SWT.MouseWheel, event -> scroll(-event.count));
        addListener(SWT.KeyDown, this::key);
        addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_RETURN);
        told = AccessibleRows.of(
                this,
                AccessibleRows.Content.of(
                                () -> items.size(),
                                () -> at,
                                row -> items.get(row).above() + ", "
                                        + items.get(row).text(),
                                () -> RowBox.even(first, items.size(), LINE, getClientArea()))
                        .as(row -> ACC.ROLE_CHECKBUTTON)
                        .with(row -> ticked.contains(row) ? ACC.STATE_CHECKED : ACC.STATE_NORMAL));
    }

    /** Shows other lines, none of them ticked. */
    public void show(List<Item<T>> lines) {
        items = List.copyOf(lines);
        ticked.clear();
        first = 0;
        at = 0;
        redraw();
    }

    /** What is ticked, in the order of the lines. */
    public List<T> chosen() {
        return ticked.stream().sorted().map(index -> items.get(index).value()).toList();
    }

    /** Called at each tick by pointer or keyboard. */
    public TickList<T> onTick(Runnable action) {
        onTick = action;
        return this;
    }

    /** Ticks a line, or takes that back. */
    public void turn(int index) {
        if (index < 0 || index >= items.size()) {
            return;
        }
        if (!ticked.remove(index)) {
            ticked.add(index);
        }
        at = index;
        redraw();
        told.selected();
        onTick.run();
    }

    @Override
    public String accessibleName() {
        return name;
    }

    @Override
    public Point computeSize(int wHint, int hHint, boolean changed) {
        return new Point(wHint == SWT.DEFAULT ? 400 : wHint, hHint == SWT.DEFAULT ? 4 * LINE : hHint);
    }

    @Override
    protected void draw(GC gc, Rectangle area) {
        Palette palette = look().palette();
        for (int i = first; i < items.size() && (i - first) * LINE < area.height; i++) {
            line(gc, area, palette, i, (i - first) * LINE);
        }
        int lines = lines();
        if (items.size() > lines) {
            ScrollThumb thumb = ScrollThumb.at(area.height, first, lines, items.size());
            gc.setBackground(Look.colour(Palette.between(palette.line(), palette.secondary(), hovered() ? 0.6 : 0.25)));
            gc.fillRoundRectangle(area.width - BAR + 2, thumb.top() + 2, BAR - 4, thumb.height() - 4, 6, 6);
        }
    }

    private void line(GC gc, Rectangle area, Palette palette, int index, int y) {
        Item<T> item = items.get(index);
        if (index == at && isFocusControl()) {
            gc.setBackground(Look.colour(palette.selected()));
            gc.fillRoundRectangle(0, y, area.width - BAR, LINE - 2, 6, 6);
        }
        int boxTop = y + (LINE - BOX) / 2;
        if (ticked.contains(index)) {
            gc.setBackground(Look.colour(palette.primary()));
            gc.fillRoundRectangle(6, boxTop, BOX, BOX, 5, 5);
            gc.drawImage(icons.image(Icon.CHECK, palette.onPrimary()), 6, boxTop);
        } else {
            gc.setForeground(Look.colour(palette.secondary()));
            gc.drawRoundRectangle(6, boxTop, BOX - 1, BOX - 1, 5, 5);
        }
        int left = 6 + BOX + 10;
        int room = area.width - BAR - left - Look.GRID;
        gc.setFont(look().small());
        gc.setForeground(Look.colour(palette.secondary()));
        gc.drawText(Fitting.cut(item.above(), room, words -> gc.textExtent(words).x), left, y + 4, true);
        gc.setFont(look().normal());
        gc.setForeground(Look.colour(palette.text()));
        gc.drawText(Fitting.cut(item.text(), room, words -> gc.textExtent(words).x), left, y + 20, true);
    }

    private int lines() {
        return Math.max(1, getClientArea().height / LINE);
    }

    private void click(Event event) {
        setFocus();
        int index = first + event.y / LINE;
        if ((event.stateMask & SWT.SHIFT) != 0 && index < items.size()) {
            stretch(at, index);
        } else {
            turn(index);
        }
    }

    private void stretch(int from, int to) {
        for (int i = Math.min(from, to); i <= Math.max(from, to); i++) {
            ticked.add(i);
        }
        at = to;
        redraw();
        onTick.run();
    }

    private void key(Event event) {
        switch (event.keyCode) {
            case SWT.ARROW_DOWN -> walk(1, event);
            case SWT.ARROW_UP -> walk(-1, event);
            case SWT.PAGE_DOWN -> walk(lines(), event);
            case SWT.PAGE_UP -> walk(-lines(), event);
            default -> {
                if (event.character == ' ') {
                    turn(at);
                }
            }
        }
    }

    private void walk(int by, Event event) {
        if (items.isEmpty()) {
            return;
        }
        int to = Math.clamp(at + by, 0, items.size() - 1);
        if ((event.stateMask & SWT.SHIFT) != 0) {
            stretch(at, to);
        }
        at = to;
        first = Math.clamp(first, Math.max(0, at - lines() + 1), at);
        redraw();
        told.selected();
    }

    private void scroll(int by) {
        first = Math.clamp(first + by, 0, Math.max(0, items.size() - lines()));
        redraw();
    }
}
