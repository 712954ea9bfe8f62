package org.beffroi.workbench.listen;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.beffroi.workbench.language.Days;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.listen.model.Times;
import org.beffroi.workbench.listen.model.Times.Bar;
import org.beffroi.workbench.listen.model.Times.Series;
import org.beffroi.workbench.listen.time.TimelineBands;
import org.beffroi.workbench.listen.time.TimelineBars;
import org.beffroi.workbench.listen.time.TimelineScale;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.theme.Palette;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.widget.Drawn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/**
 * When things were said: bars of what was found in the period in hand, and under them the whole archive, pale, with what was found
 * before it. Dragging over either chooses a span; a double click takes it back.
 *
 * <p>The bars above have a scale of their own, which is told, so that a rare subject still has a shape, and of which one that
 * would flatten all others is cut and says its number; those below have one
 * scale, so that they can be compared. The numbers are told on hover. Belongs to the UI thread.
 */
public final class TimelineChart extends Drawn {

    /** A span of days chosen by the user; both empty when all of time is meant. */
    public record Choice(Optional<LocalDate> from, Optional<LocalDate> to) {}

    private final Ui ui;
    private final Days days;
    private TimelineBands bands;
    private Times times = Times.none();
    private String empty = "";
    private Consumer<Choice> onChoice = choice -> {};
    private int pressed = -1;
    private int pointed = -1;
    private boolean onStrip;
    private int cursor = -1;
    private int anchor = -1;

    public TimelineChart(Composite parent, Ui ui, Days days) {
        super(parent, ui.look(), SWT.NO_BACKGROUND, ACC.ROLE_GRAPHIC);
        bands = TimelineBands.of(0, ui.look()::tall);
        lineOf(400, bands.height());
        parent.addListener(SWT.Resize, event -> fit());
        this.ui = ui;
        this.days = days;
        addListener(SWT.MouseDown, this::press);
        addListener(SWT.MouseMove, this::point);
        addListener(SWT.MouseUp, this::release);
        addListener(SWT.MouseExit, event -> point(-1));
        addListener(SWT.MouseDoubleClick, event -> whole());
        addListener(SWT.KeyDown, this::key);
        addListener(
                SWT.Traverse,
                event -> event.doit =
                        event.detail != SWT.TRAVERSE_ARROW_NEXT && event.detail != SWT.TRAVERSE_ARROW_PREVIOUS);
    }

    /** Takes as much of the height around it as leaves enough to the mentions. */
    private void fit() {
        TimelineBands fitting = TimelineBands.of(getParent().getClientArea().height, look()::tall);
        if (!fitting.equals(bands)) {
            bands = fitting;
            lineOf(400, bands.height());
            requestLayout();
            redraw();
        }
    }

    /** Shows other counts. */
    public void show(Times shown) {
        times = shown;
        pressed = -1;
        pointed = -1;
        cursor = Math.min(cursor, shown.near().bars().size() - 1);
        anchor = cursor;
        redraw();
    }

    /** What is said where there is no bar; empty while nobody knows whether there is one. */
    void whenEmpty(String words) {
        empty = words;
        redraw();
    }

    /** Told when the user chooses a span of days, or takes it back. */
    public void onChoice(Consumer<Choice> listener) {
        onChoice = listener;
    }

    @Override
    public String accessibleName() {
        return ui.text("timeline.name", headline());
    }

    @Override
    protected void draw(GC gc, Rectangle area) {
        gc.setFont(look().small());
        drawHead(gc, area);
        List<Bar> bars = times.near().bars();
        if (bars.isEmpty()) {
            return;
        }
        Rectangle near = bands.near(area);
        TimelineBars drawing = new TimelineBars(look(), ui.language());
        drawing.found(
                gc,
                times.near(),
                times.tones(),
                near,
                bar -> bar == pointed && !onStrip || bar == cursor && isFocusControl());
        drawAxis(gc, bars, near);
        Rectangle strip = bands.whole(area);
        drawEnds(gc, strip);
        drawing.whole(gc, times.whole(), strip, bar -> bar == pointed && onStrip);
        drawShown(gc, strip);
        drawPending(gc, onStrip ? strip : near, onStrip ? times.whole() : times.near());
    }

    private void drawHead(GC gc, Rectangle area) {
        Palette palette = look().palette();
        String told = told();
        Series shown = times.near();
        // One that is cut says its number itself.
        String scale = shown.highest()
                .filter(bar -> TimelineScale.of(shown.bars()).cut().isEmpty())
                .map(bar -> ui.text(
                        "timeline.most", ui.language().number(bar.found()), BarDates.of(days, shown.unit(), bar)))
                .orElse("");
        TimelineHead said = TimelineHead.of(
                told.isEmpty() ? headline() : told, scale, area.width - 2 * Look.MARGIN, text -> gc.textExtent(text).x);
        gc.setForeground(Look.colour(told.isEmpty() ? palette.secondary() : palette.text()));
        gc.drawText(said.words(), Look.MARGIN, 7, true);
        gc.setForeground(Look.colour(palette.secondary()));
        gc.drawText(said.scale(), area.width - Look.MARGIN - gc.textExtent(said.scale()).x, 7, true);
        if (isFocusControl()) {
            gc.setForeground(Look.colour(palette.accent()));
            gc.drawRoundRectangle(2, 2, area.width - 5, area.height - 5, 8, 8);
        }
    }

    private String headline() {
        List<Bar> bars = times.near().bars();
        if (bars.isEmpty()) {
            return empty;
        }
        LocalDate first = times.from().orElse(bars.getFirst().start().toLocalDate());
        LocalDate last = times.to().orElse(bars.getLast().end().minusSeconds(1).toLocalDate());
        String unit = ui.text("timeline.unit." + times.near().unit().name().toLowerCase(Locale.ROOT));
        return Language.capital(days.span(Optional.of(first), Optional.of(last))) + " · " + unit;
    }

    /** What the bar under the pointer or the cursor says; empty without one. */
    private String told() {
        Series series = pointed >= 0 && onStrip ? times.whole() : times.near();
        int index = pointed >= 0 ? pointed : isFocusControl() ? cursor : -1;
        if (index < 0 || index >= series.bars().size()) {
            return "";
        }
        Bar bar = series.bars().get(index);
        if (!bar.watched()) {
            return ui.text("timeline.bar.unwatched", BarDates.of(days, series.unit(), bar));
        }
        return ui.text(
                "timeline.bar",
                BarDates.of(days, series.unit(), bar),
                bar.found(),
                ui.language().number(bar.all()));
    }

    private void drawAxis(GC gc, List<Bar> bars, Rectangle in) {
        gc.setForeground(Look.colour(look().palette().secondary()));
        AxisLabels labels = new AxisLabels(days, text -> gc.textExtent(text).x);
        for (AxisLabels.Label label : labels.of(bars, in.width)) {
            int x = in.x + label.x();
            if (x + gc.textExtent(label.text()).x <= in.x + in.width + Look.MARGIN) {
                gc.drawLine(x, in.y + in.height, x, in.y + in.height + 3);
                gc.drawText(label.text(), x + 2, in.y + in.height + 2, true);
            }
        }
    }

    /** What the strip is, and from when to when. */
    private void drawEnds(GC gc, Rectangle strip) {
        List<Bar> bars = times.whole().bars();
        AxisLabels labels = new AxisLabels(days, text -> gc.textExtent(text).x);
        int y = strip.y + strip.height - gc.textExtent("X").y + 2;
        gc.setForeground(Look.colour(look().palette().secondary()));
        gc.drawText(ui.text("timeline.whole"), Look.MARGIN, y, true);
        if (!bars.isEmpty()) {
            AxisLabels.Ends ends = labels.ends(bars);
            int wide = gc.textExtent(ends.first()).x;
            gc.drawText(ends.first(), strip.x - Look.GRID - wide, y, true);
            gc.drawText(ends.last(), strip.x + strip.width + Look.GRID, y, true);
        }
    }

    /** The span on the strip that the bars above show: framed, lines leading up to them, and what is outside behind a veil where somebody chose it. */
    private void drawShown(GC gc, Rectangle strip) {
        if (times.whole().bars().isEmpty()) {
            return;
        }
        Palette palette = look().palette();
        LocalDate first = times.near().bars().getFirst().start().toLocalDate();
        LocalDate last = times.near().bars().getLast().end().minusSeconds(1).toLocalDate();
        int left = times.narrowed() ? times.from().map(day -> xOf(day, strip)).orElse(strip.x) : xOf(first, strip);
        int right = times.narrowed()
                ? times.to().map(day -> xOf(day.plusDays(1), strip)).orElse(strip.x + strip.width)
                : xOf(last.plusDays(1), strip);
        right = Math.max(right, left + 3);
        if (times.narrowed()) {
            gc.setAlpha(170);
            gc.setBackground(Look.colour(palette.page()));
            gc.fillRectangle(strip.x, strip.y - 1, left - strip.x, strip.height + 1);
            gc.fillRectangle(right, strip.y - 1, strip.x + strip.width - right, strip.height + 1);
            gc.setAlpha(255);
        } else if (right - left >= strip.width - 1) {
            return;
        }
        RGB frame = times.narrowed() ? palette.accent() : palette.secondary();
        gc.setForeground(Look.colour(frame));
        gc.drawRoundRectangle(left - 1, strip.y - 2, right - left + 1, strip.height + 3, 4, 4);
        Rectangle near = bands.near(getClientArea());
        int top = strip.y - 2 - bands.lens();
        gc.setForeground(Look.colour(Palette.between(palette.page(), frame, 0.5)));
        gc.drawLine(left, strip.y - 2, near.x, top);
        gc.drawLine(right, strip.y - 2, near.x + near.width - 1, top);
    }

    private void drawPending(GC gc, Rectangle in, Series series) {
        int from = pressed >= 0 ? pressed : anchor;
        int to = pressed >= 0 ? pointed : cursor;
        if (from < 0 || to < 0 || pressed < 0 && from == to || series.bars().isEmpty()) {
            return;
        }
        int n = series.bars().size();
        int left = in.x + (int) ((long) Math.min(from, to) * in.width / n);
        int right = in.x + (int) ((Math.max(from, to) + 1L) * in.width / n);
        gc.setAlpha(50);
        gc.setBackground(Look.colour(look().palette().accent()));
        gc.fillRectangle(left, in.y - 2, right - left, in.height + 2);
        gc.setAlpha(255);
        gc.setForeground(Look.colour(look().palette().accent()));
        gc.drawLine(left, in.y - 2, left, in.y + in.height);
        gc.drawLine(right, in.y - 2, right, in.y + in.height);
    }

    private int xOf(LocalDate day, Rectangle in) {
        List<Bar> bars = times.whole().bars();
        long start = bars.getFirst().start().toEpochSecond();
        long end = bars.getLast().end().toEpochSecond();
        long at = day.atStartOfDay(days.zone()).toEpochSecond();
        return in.x + (int) (in.width * Math.clamp((at - start) / (double) Math.max(1, end - start), 0, 1));
    }

    private OptionalInt barAt(Event event, boolean strip) {
        Rectangle in = strip ? bands.whole(getClientArea()) : bands.near(getClientArea());
        int n = (strip ? times.whole() : times.near()).bars().size();
        if (n == 0 || in.width <= 0) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(Math.clamp((long) (event.x - in.x) * n / in.width, 0, n - 1));
    }

    private void press(Event event) {
        forceFocus();
        if (event.button == 1) {
            onStrip = bands.isOnStrip(event.y);
            pressed = barAt(event, onStrip).orElse(-1);
            pointed = pressed;
            redraw();
        }
    }

    private void point(Event event) {
        if (pressed < 0) {
            onStrip = bands.isOnStrip(event.y);
        }
        point(barAt(event, onStrip).orElse(-1));
    }

    private void point(int bar) {
        if (bar != pointed) {
            pointed = bar;
            redraw();
        }
    }

    private void release(Event event) {
        int from = pressed;
        int to = barAt(event, onStrip).orElse(-1);
        pressed = -1;
        redraw();
        // A click without a drag points; it does not narrow, so that the first half of a double click changes nothing.
        if (from >= 0 && to >= 0 && from != to) {
            choose(onStrip ? times.whole() : times.near(), from, to);
        }
    }

    private void whole() {
        onChoice.accept(new Choice(Optional.empty(), Optional.empty()));
    }

    private void choose(Series series, int one, int other) {
        Bar first = series.bars().get(Math.min(one, other));
        Bar last = series.bars().get(Math.max(one, other));
        onChoice.accept(new Choice(
                Optional.of(first.start().toLocalDate()),
                Optional.of(last.end().minusSeconds(1).toLocalDate())));
    }

    private void key(Event event) {
        int n = times.near().bars().size();
        if (n == 0) {
            return;
        }
        // As in other charts.
        switch (event.character == '0' ? SWT.DEL : event.keyCode) {
            case SWT.ARROW_LEFT -> walk(Math.max(0, cursor - 1), event);
            case SWT.ARROW_RIGHT -> walk(Math.min(n - 1, cursor + 1), event);
            case SWT.HOME -> walk(0, event);
            case SWT.END -> walk(n - 1, event);
            case SWT.CR, SWT.KEYPAD_CR -> {
                if (cursor >= 0) {
                    choose(times.near(), anchor < 0 ? cursor : anchor, cursor);
                }
            }
            case SWT.BS, SWT.DEL -> whole();
            default -> {
                return;
            }
        }
        redraw();
    }

    private void walk(int to, Event event) {
        if ((event.stateMask & SWT.SHIFT) == 0 || anchor < 0) {
            anchor = to;
        }
        cursor = to;
        getAccessible().sendEvent(ACC.EVENT_VALUE_CHANGED, null);
    }

    @Override
    protected Optional<String> accessibleValue() {
        return Optional.of(told());
    }
}
