package org.beffroi.workbench.list;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.beffroi.workbench.theme.Icons.Icon;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.theme.Palette;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.widget.TextFit;
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
public final class TickList<T> extends DrawnList {

    /** One line: what it stands for, quiet words above, and words that tell it. */
    public record Item<T>(T value, String above, String text) {}

    private static final int LINE = 44;
    private static final int BOX = 16;

    private final int line;
    private final Ui ui;
    private final String name;
    /** The line that Shift and a click stretches from. */
    private int anchor;

    private final Set<Integer> ticked = new HashSet<>();
    private List<Item<T>> items = List.of();
    private Runnable onTick = () -> {};

    /** @param name what it is called by a screen reader */
    public TickList(Composite parent, Ui ui, String name) {
        super(parent, ui.look(), ACC.ROLE_LIST, new Point(400, 4 * LINE));
        this.line = ui.look().tall(LINE);
        this.ui = ui;
        this.name = name;
    }

    /** Shows other lines, none of them ticked. */
    public void show(List<Item<T>> lines) {
        items = List.copyOf(lines);
        ticked.clear();
        restart(items.isEmpty() ? -1 : 0);
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
        select(index);
        onTick.run();
    }

    @Override
    public String accessibleName() {
        return name;
    }

    @Override
    protected int count() {
        return items.size();
    }

    @Override
    protected int height(int row) {
        return line;
    }

    @Override
    protected String words(int row) {
        return items.get(row).above() + ", " + items.get(row).text();
    }

    @Override
    protected String name(int row) {
        return items.get(row).text();
    }

    @Override
    protected int role(int row) {
        return ACC.ROLE_CHECKBUTTON;
    }

    @Override
    protected int state(int row) {
        return ticked.contains(row) ? ACC.STATE_CHECKED : ACC.STATE_NORMAL;
    }

    @Override
    protected void clicked(int row, Event event) {
        if ((event.stateMask & SWT.SHIFT) != 0) {
            stretch(anchor, row);
        } else {
            turn(row);
        }
        anchor = row;
    }

    @Override
    protected boolean takes(Event event) {
        int from = selection();
        if (event.character == ' ') {
            turn(from);
            anchor = selection();
            return true;
        }
        if ((event.stateMask & SWT.SHIFT) == 0 || from < 0 || !walks(event)) {
            return false;
        }
        stretch(from, selection());
        anchor = selection();
        return true;
    }

    private void stretch(int from, int to) {
        for (int i = Math.max(0, Math.min(from, to)); i <= Math.max(from, to); i++) {
            ticked.add(i);
        }
        select(to);
        onTick.run();
    }

    @Override
    protected void drawRow(GC gc, Rectangle in, int row, Manner manner) {
        line(gc, in, look().palette(), row, in.y);
    }

    private void line(GC gc, Rectangle area, Palette palette, int index, int y) {
        Item<T> item = items.get(index);
        if (index == selection() && isFocusControl()) {
            gc.setBackground(Look.colour(palette.selected()));
            gc.fillRoundRectangle(0, y, area.width, line - 2, 6, 6);
        }
        int boxTop = y + (line - BOX) / 2;
        if (ticked.contains(index)) {
            gc.setBackground(Look.colour(palette.primary()));
            gc.fillRoundRectangle(6, boxTop, BOX, BOX, 5, 5);
            gc.drawImage(ui.icons().image(Icon.CHECK, palette.onPrimary()), 6, boxTop);
        } else {
            gc.setForeground(Look.colour(palette.secondary()));
            gc.drawRoundRectangle(6, boxTop, BOX - 1, BOX - 1, 5, 5);
        }
        int left = 6 + BOX + 10;
        int room = area.width - left - Look.GRID;
        gc.setFont(look().small());
        gc.setForeground(Look.colour(palette.secondary()));
        gc.drawText(TextFit.cut(item.above(), room, words -> gc.textExtent(words).x), left, y + look().tall(4), true);
        gc.setFont(look().normal());
        gc.setForeground(Look.colour(palette.text()));
        gc.drawText(TextFit.cut(item.text(), room, words -> gc.textExtent(words).x), left, y + look().tall(20), true);
    }
}
