package org.beffroi.workbench.morning;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.beffroi.workbench.language.Days;
import org.beffroi.workbench.listen.model.Row;
import org.beffroi.workbench.morning.model.Morning.DayCount;
import org.beffroi.workbench.quote.ToneColours;
import org.beffroi.workbench.quote.ToneStack;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.theme.Palette;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.widget.AccessibleRows;
import org.beffroi.workbench.widget.Drawn;
import org.beffroi.workbench.widget.RowBox;
import org.beffroi.workbench.widget.TextFit;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/**
 * Four weeks by day, each day a bar stacked by tone; a click or Enter on a day leads to its mentions. Belongs to the UI thread.
 */
final class WeeksChart extends Drawn {

    private static final int HEAD = 34;
    private static final int BARS = 84;
    private static final int AXIS = 20;
    private static final int WEEK = 7;
    private static final int SWATCH = 9;

    private final Ui ui;
    private final Days days;
    private final Consumer<DayCount> open;
    private final AccessibleRows told;
    private final int head;
    private List<DayCount> shown = List.of();
    private int pointed = -1;
    private int axis;
    private int at;

    WeeksChart(Composite parent, Ui ui, Days days, Consumer<DayCount> open) {
        super(parent, ui.look(), SWT.NONE, ACC.ROLE_LIST);
        this.ui = ui;
        this.days = days;
        this.open = open;
        this.head = ui.look().tall(HEAD);
        addListener(SWT.MouseMove, event -> point(barAt(event.x)));
        addListener(SWT.MouseExit, event -> point(-1));
        addListener(SWT.MouseUp, event -> open(barAt(event.x)));
        addListener(SWT.KeyDown, this::key);
        leaveByTab();
        told = AccessibleRows.of(
                this, AccessibleRows.Content.of(() -> shown.size(), () -> at, this::words, this::inSight));
    }

    /** Shows other days. */
    void show(List<DayCount> of) {
        shown = List.copyOf(of);
        at = Math.max(0, shown.size() - 1);
        redraw();
    }

    @Override
    public String accessibleName() {
        return ui.text("morning.weeks");
    }

    @Override
    public Point computeSize(int wHint, int hHint, boolean changed) {
        return new Point(wHint == SWT.DEFAULT ? 400 : wHint, head + BARS + look().tall(AXIS));
    }

    private String words(int row) {
        DayCount day = shown.get(row);
        return ui.text(
                "morning.day",
                days.weekdayAndDay(day.day()),
                ui.language().counted("morning.mentions.count", day.all()),
                ui.language().number(day.tones().getOrDefault(Row.Tone.NEGATIVE, 0L)));
    }

    private List<RowBox> inSight() {
        Rectangle area = getClientArea();
        return Stream.iterate(0, i -> i + 1)
                .limit(shown.size())
                .map(i -> new RowBox(i, new Rectangle((int) left(i, area), head, (int) wide(area), BARS)))
                .toList();
    }

    private double wide(Rectangle area) {
        return (area.width - axis) / (double) Math.max(1, shown.size());
    }

    private double left(int bar, Rectangle area) {
        return axis + bar * wide(area);
    }

    private int barAt(int x) {
        Rectangle area = getClientArea();
        int bar = (int) ((x - axis) / wide(area));
        return x < axis || bar >= shown.size() ? -1 : bar;
    }

    private void point(int bar) {
        if (bar != pointed) {
            pointed = bar;
            setCursor(bar < 0 ? null : getDisplay().getSystemCursor(SWT.CURSOR_HAND));
            redraw();
        }
    }

    private void open(int bar) {
        if (bar >= 0) {
            open.accept(shown.get(bar));
        }
    }

    private void key(Event event) {
        int to =
                switch (event.keyCode) {
                    case SWT.ARROW_LEFT, SWT.ARROW_UP -> at - 1;
                    case SWT.ARROW_RIGHT, SWT.ARROW_DOWN -> at + 1;
                    case SWT.HOME -> 0;
                    case SWT.END -> shown.size() - 1;
                    default -> at;
                };
        if (event.keyCode == SWT.CR || event.character == ' ') {
            open(at);
        } else if (to != at && to >= 0 && to < shown.size()) {
            at = to;
            told.selected();
            redraw();
        }
    }

    @Override
    protected void draw(GC gc, Rectangle area) {
        if (shown.isEmpty()) {
            // Weeks that were not read yet are not weeks without a mention.
            return;
        }
        Palette palette = look().palette();
        gc.setFont(look().small());
        int here = pointed >= 0 ? pointed : isFocusControl() ? at : -1;
        long most = shown.stream().mapToLong(DayCount::all).max().orElse(0);
        gc.setForeground(Look.colour(palette.secondary()));
        boolean one = here >= 0 && here < shown.size();
        int room = one ? area.width : legend(gc, area) - Look.MARGIN;
        gc.setForeground(Look.colour(palette.text()));
        gc.setFont(one ? look().small() : look().strong());
        gc.drawText(
                TextFit.cut(one ? words(here) : ui.text("morning.weeks"), room, text -> gc.textExtent(text).x),
                0,
                2,
                true);
        gc.setFont(look().small());
        gc.setAntialias(SWT.OFF);
        long step = step(most);
        drawAxis(gc, area, step);
        for (int i = 0; i < shown.size(); i++) {
            bar(gc, area, i, 2 * step, i == here);
        }
        gc.setForeground(Look.colour(palette.line()));
        gc.drawLine(axis, head + BARS, area.width, head + BARS);
        gc.setAntialias(SWT.ON);
        gc.setForeground(Look.colour(palette.secondary()));
        for (int i = 0; i < shown.size(); i += WEEK) {
            gc.drawText(days.shortDay(shown.get(i).day()), (int) left(i, area), head + BARS + 3, true);
        }
        lastDay(gc, area);
    }

    /** Until when it goes, where the last week's label leaves room for that. */
    private void lastDay(GC gc, Rectangle area) {
        int last = shown.size() - 1;
        int labelled = last / WEEK * WEEK;
        if (last > labelled) {
            String until = days.shortDay(shown.get(last).day());
            int wide = gc.textExtent(until).x;
            int start = area.width - wide;
            String before = days.shortDay(shown.get(labelled).day());
            if (start > left(labelled, area) + gc.textExtent(before).x + Look.MARGIN) {
                gc.drawText(until, start, head + BARS + 3, true);
            }
        }
    }

    /** The least round number of which two hold the highest bar. */
    static long step(long most) {
        long unit = 1;
        while (10 * unit < most) {
            unit *= 10;
        }
        return most <= 2 * unit ? unit : most <= 4 * unit ? 2 * unit : 5 * unit;
    }

    /** Two lines behind the bars, each with how many mentions it stands for. */
    private void drawAxis(GC gc, Rectangle area, long step) {
        String highest = ui.language().number(2 * step);
        axis = gc.textExtent(highest).x + Look.GRID;
        for (int line = 1; line <= 2; line++) {
            int y = head + BARS - line * BARS / 2;
            String words = ui.language().number(line * step);
            Point extent = gc.textExtent(words);
            gc.setForeground(Look.colour(look().palette().secondary()));
            gc.drawText(words, axis - Look.GRID - extent.x, y - extent.y / 2, true);
            gc.setForeground(Look.colour(look().palette().line()));
            gc.drawLine(axis, y, area.width, y);
        }
    }

    /** What is not certain is named where there is some: nobody shall take it for neutral. */
    private boolean isNamed(Row.Tone tone) {
        return tone != Row.Tone.UNSURE && tone != Row.Tone.UNKNOWN
                || shown.stream().anyMatch(day -> day.tones().getOrDefault(tone, 0L) > 0);
    }

    /** Draws it at the right end; returns where it begins. */
    private int legend(GC gc, Rectangle area) {
        int right = area.width;
        for (Row.Tone tone : ToneStack.ORDER.reversed()) {
            if (!isNamed(tone)) {
                continue;
            }
            String words = ui.text(
                    tone == Row.Tone.UNKNOWN
                            ? "morning.toneless"
                            : "tone." + tone.name().toLowerCase(Locale.ROOT));
            right -= gc.textExtent(words).x;
            gc.drawText(words, right, 2, true);
            right -= SWATCH + 6;
            int top = 2 + (gc.getFontMetrics().getHeight() - SWATCH) / 2;
            ToneColours.draw(gc, look(), tone, new Rectangle(right, top, SWATCH, SWATCH));
            right -= Look.MARGIN;
        }
        return right;
    }

    private void bar(GC gc, Rectangle area, int index, long most, boolean here) {
        DayCount day = shown.get(index);
        int left = (int) left(index, area) + 1;
        int wide = Math.max(2, (int) left(index + 1, area) - left - 3);
        if (here) {
            gc.setBackground(Look.colour(look().palette().selected()));
            gc.fillRectangle(left - 1, head, wide + 2, BARS);
        }
        new ToneStack(look()).draw(gc, day.tones(), new Rectangle(left, head, wide, BARS), most);
    }
}
