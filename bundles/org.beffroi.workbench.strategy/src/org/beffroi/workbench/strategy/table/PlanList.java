package org.beffroi.workbench.strategy.table;

import java.util.List;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.theme.Palette;
import org.beffroi.workbench.widget.AccessibleRows;
import org.beffroi.workbench.widget.Drawn;
import org.beffroi.workbench.widget.Fitting;
import org.beffroi.workbench.widget.RowBox;
import org.beffroi.workbench.widget.ScrollThumb;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/** What would change, line by line, any number of lines. Belongs to the UI thread. */
final class PlanList extends Drawn {

    private static final int LINE = 26;
    private static final int BAR = 10;
    private static final int WHEEL = 3;

    /** What becomes of a cell or a row. */
    enum Kind {
        HEADING,
        CHANGE,
        ADDITION,
        UNREAD
    }

    /**
     * One line.
     *
     * @param where which cell or row
     * @param from what it says now, or what was read
     * @param to what it would say, or why it cannot be read
     */
    record Line(Kind kind, String where, String from, String to) {
        static Line heading(String words) {
            return new Line(Kind.HEADING, words, "", "");
        }
    }

    private final AccessibleRows told;
    private final Language language;
    private final List<Line> lines;
    private int first;
    private int heldAt = -1;

    PlanList(Composite parent, Look look, Language language, List<Line> lines) {
        super(parent, look, SWT.NO_BACKGROUND, ACC.ROLE_LIST);
        this.language = language;
        this.lines = List.copyOf(lines);
        addListener(SWT.MouseVerticalWheel, event -> scroll(first - Integer.signum(event.count) * WHEEL));
        addListener(SWT.Resize, event -> scroll(first));
        addListener(SWT.KeyDown, this::key);
        addListener(SWT.MouseDown, this::press);
        addListener(SWT.MouseUp, event -> heldAt = -1);
        addListener(SWT.MouseMove, this::move);
        addListener(
                SWT.Traverse,
                event -> event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT
                        || event.detail == SWT.TRAVERSE_TAB_PREVIOUS
                        || event.detail == SWT.TRAVERSE_ESCAPE);
        told = AccessibleRows.of(
                this,
                AccessibleRows.Content.of(
                        () -> this.lines.size(),
                        () -> first,
                        row -> words(this.lines.get(row)),
                        () -> RowBox.even(first, this.lines.size(), LINE, getClientArea())));
    }

    @Override
    public String accessibleName() {
        return language.text("strategy.table.paste");
    }

    @Override
    public Point computeSize(int wHint, int hHint, boolean changed) {
        return new Point(wHint == SWT.DEFAULT ? 480 : wHint, hHint == SWT.DEFAULT ? 10 * LINE : hHint);
    }

    @Override
    protected void draw(GC gc, Rectangle area) {
        Palette palette = look().palette();
        for (int i = first; i < lines.size() && (i - first) * LINE < area.height; i++) {
            line(gc, area, lines.get(i), (i - first) * LINE);
        }
        if (lines.size() > inSight()) {
            ScrollThumb thumb = ScrollThumb.at(area.height, first, inSight(), lines.size());
            gc.setBackground(Look.colour(
                    Palette.between(palette.line(), palette.secondary(), hovered() || heldAt >= 0 ? 0.6 : 0.25)));
            gc.fillRoundRectangle(area.width - BAR + 2, thumb.top() + 2, BAR - 4, thumb.height() - 4, 6, 6);
        }
        if (isFocusControl()) {
            gc.setForeground(Look.colour(palette.accent()));
            gc.drawRoundRectangle(0, 0, area.width - 1, area.height - 1, 8, 8);
        }
    }

    private void line(GC gc, Rectangle area, Line line, int y) {
        Palette palette = look().palette();
        int room = area.width - BAR - 2 * Look.GRID;
        if (line.kind() == Kind.HEADING) {
            gc.setFont(look().smallStrong());
            gc.setForeground(Look.colour(palette.text()));
            gc.drawText(cut(gc, line.where(), room), Look.GRID, y + LINE - 18, true);
            return;
        }
        int where = room * 36 / 100;
        gc.setFont(look().small());
        gc.setForeground(Look.colour(palette.secondary()));
        text(gc, line.where(), Look.GRID, y, where - Look.GRID);
        int x = Look.GRID + where;
        gc.setFont(look().normal());
        switch (line.kind()) {
            case CHANGE -> {
                int half = (room - where - 28) / 2;
                gc.setForeground(Look.colour(palette.secondary()));
                int used = text(gc, line.from(), x, y, half);
                gc.setForeground(Look.colour(palette.text()));
                gc.drawText("→", x + used + 8, y + (LINE - gc.getFontMetrics().getHeight()) / 2, true);
                text(gc, line.to(), x + used + 28, y, room - where - used - 28);
            }
            case ADDITION -> {
                gc.setForeground(Look.colour(palette.text()));
                int used = text(gc, line.from(), x, y, Math.min(room - where, room * 36 / 100));
                gc.setForeground(Look.colour(palette.secondary()));
                text(gc, line.to(), x + used + 16, y, room - where - used - 16);
            }
            default -> {
                gc.setForeground(Look.colour(palette.text()));
                int used = text(gc, line.from(), x, y, (room - where) / 3);
                gc.setForeground(Look.colour(palette.alarm()));
                text(gc, line.to(), x + used + 16, y, room - where - used - 16);
            }
        }
    }

    private static int text(GC gc, String words, int x, int y, int room) {
        String fits = cut(gc, words.strip().replaceAll("\\s*\\R\\s*", " "), room);
        gc.drawText(fits, x, y + (LINE - gc.getFontMetrics().getHeight()) / 2, true);
        return gc.textExtent(fits).x;
    }

    private static String cut(GC gc, String words, int room) {
        return Fitting.cut(words, Math.max(0, room), candidate -> gc.textExtent(candidate).x);
    }

    private int inSight() {
        return Math.max(1, getClientArea().height / LINE);
    }

    private void scroll(int to) {
        first = Math.clamp(to, 0, Math.max(0, lines.size() - inSight()));
        redraw();
        told.selected();
    }

    private void press(Event event) {
        forceFocus();
        Rectangle area = getClientArea();
        if (event.x >= area.width - BAR) {
            ScrollThumb thumb = ScrollThumb.at(area.height, first, inSight(), lines.size());
            heldAt = Math.clamp(event.y - thumb.top(), 0, thumb.height());
        }
    }

    private void move(Event event) {
        int index = first + event.y / LINE;
        if (heldAt >= 0) {
            scroll((int) Math.round(
                    ScrollThumb.firstRow(getClientArea().height, event.y - heldAt, inSight(), lines.size())));
        } else if (index < lines.size()) {
            Line line = lines.get(index);
            setToolTipText(String.join(
                            "\n",
                            List.of(line.where(), line.from(), line.to()).stream()
                                    .filter(words -> !words.isBlank())
                                    .toList())
                    .replace("&", "&&"));
        }
    }

    private void key(Event event) {
        switch (event.keyCode) {
            case SWT.ARROW_DOWN -> scroll(first + 1);
            case SWT.ARROW_UP -> scroll(first - 1);
            case SWT.PAGE_DOWN -> scroll(first + inSight());
            case SWT.PAGE_UP -> scroll(first - inSight());
            case SWT.HOME -> scroll(0);
            case SWT.END -> scroll(lines.size());
            default -> {}
        }
    }

    private static String words(Line line) {
        return String.join(" ", line.where(), line.from(), line.to()).strip();
    }
}
