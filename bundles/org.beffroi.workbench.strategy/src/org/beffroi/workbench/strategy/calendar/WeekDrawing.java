package org.beffroi.workbench.strategy.calendar;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.beffroi.workbench.strategy.calendar.Scene.Cell;
import org.beffroi.workbench.strategy.calendar.Scene.More;
import org.beffroi.workbench.strategy.calendar.Scene.Placed;
import org.beffroi.workbench.strategy.model.calendar.Entry;
import org.beffroi.workbench.strategy.model.calendar.Span;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.theme.Palette;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

/** A week: a column for each day from Monday, its hours from top to bottom, above them what has no hour. */
final class WeekDrawing extends GridDrawing {

    private static final int NAMES = 24;
    private static final int SCALE = 44;
    private static final int EARLIEST = 8;
    private static final int LATEST = 20;
    private static final int LEAST = 28;
    private static final int MOST_ABOVE = 4;
    private static final int QUARTER = 15;

    private int hours;
    private int first;
    private int last;
    private int hour;

    WeekDrawing(CalendarWords words) {
        super(words);
    }

    @Override
    public Scene lay(CalendarContent showing, GC gc, Rectangle area) {
        Placing placing = new Placing();
        Span week = showing.shown();
        int top = line(placing, gc, showing.throughout(), text("strategy.calendar.throughout.week"), area);
        int tray = showing.entries().undated().isEmpty() ? 0 : CHIP + 2 * Look.GRID;
        int school = school(showing, week);
        int bars =
                school + bars(placing, gc, showing, week, Integer.MAX_VALUE, day -> x(area, day), top + NAMES + school);
        int above = 0;
        for (int i = 0; i < 7; i++) {
            above = Math.max(above, hourless(showing, week.from().plusDays(i)).size());
        }
        above = Math.min(above, MOST_ABOVE);
        int strip = top + NAMES + bars;
        hours = strip + above * (CHIP + GAP) + 6;
        range(showing, week);
        hour = Math.max(LEAST, (area.height - hours - tray - Look.GRID) / (last - first));
        int end = hours + hour * (last - first);
        for (int i = 0; i < 7; i++) {
            LocalDate day = week.from().plusDays(i);
            int left = x(area, i);
            int wide = x(area, i + 1) - left;
            placing.cells.add(new Cell(day, new Rectangle(left, top, wide, end - top)));
            above(placing, gc, showing, day, new Rectangle(left + 2, strip, wide - 5, above));
            timed(placing, gc, showing, day, left + 2, wide - 5);
        }
        if (tray > 0) {
            line(
                    placing,
                    gc,
                    showing.entries().undated(),
                    undated(showing),
                    new Rectangle(area.x, end + Look.GRID, area.width, CHIP));
        }
        return placing.done(end + tray + Look.GRID);
    }

    private String undated(CalendarContent showing) {
        return text(
                "strategy.calendar.undated.count", showing.entries().undated().size());
    }

    private static int x(Rectangle area, int day) {
        return area.x + SCALE + (area.width - SCALE) * day / 7;
    }

    private static List<Entry> hourless(CalendarContent showing, LocalDate day) {
        return showing.entries().of(day).stream()
                .filter(entry -> entry.time().isEmpty())
                .toList();
    }

    private void range(CalendarContent showing, Span week) {
        first = EARLIEST;
        last = LATEST;
        for (int i = 0; i < 7; i++) {
            for (Entry entry : showing.entries().of(week.from().plusDays(i))) {
                entry.time().ifPresent(time -> {
                    first = Math.min(first, time.getHour());
                    last = Math.max(last, time.getHour() + 1);
                });
            }
        }
    }

    private void above(Placing placing, GC gc, CalendarContent showing, LocalDate day, Rectangle room) {
        List<Entry> entries = hourless(showing, day);
        int fit = entries.size() > room.height ? room.height - 1 : entries.size();
        for (int i = 0; i < fit; i++) {
            Entry entry = entries.get(i);
            placing.placed.add(new Placed(
                    entry,
                    entry.isItem() ? Scene.Shape.CHIP : Scene.Shape.QUIET,
                    new Rectangle(room.x, room.y + i * (CHIP + GAP), room.width, CHIP),
                    drawing().lines(gc, words().brief(entry), room.width, 1)));
        }
        if (fit < entries.size()) {
            placing.more.add(new More(
                    day, entries.size() - fit, new Rectangle(room.x, room.y + fit * (CHIP + GAP), room.width, CHIP)));
        }
    }

    private void timed(Placing placing, GC gc, CalendarContent showing, LocalDate day, int left, int wide) {
        List<Entry> entries = showing.entries().of(day).stream()
                .filter(entry -> entry.time().isPresent())
                .sorted(java.util.Comparator.comparing(entry -> entry.time().orElseThrow()))
                .toList();
        int free = 0;
        for (Entry entry : entries) {
            // One that would lie over the one before moves down beneath it: its hour is in its words.
            int y = Math.max(y(entry), free);
            String words = words().around().days().hour(entry.time().orElseThrow()) + " " + words().brief(entry);
            List<String> said = drawing().lines(gc, words, wide, 3);
            int tall = said.size() * EntryDrawing.LINE + EntryDrawing.AROUND;
            placing.placed.add(new Placed(entry, Scene.Shape.CHIP, new Rectangle(left, y, wide, tall), said));
            free = y + tall + GAP;
        }
    }

    private int y(Entry entry) {
        LocalTime time = entry.time().orElseThrow();
        return hours + (time.getHour() - first) * hour + time.getMinute() * hour / 60;
    }

    @Override
    public void background(CalendarContent showing, GC gc, Scene scene, Rectangle area) {
        Palette palette = look().palette();
        if (!showing.throughout().isEmpty()) {
            before(gc, text("strategy.calendar.throughout.week"), area.x, 0);
        }
        for (Cell cell : scene.cells()) {
            day(gc, cell.day(), cell.place(), showing);
            weekday(gc, cell.day(), true, cell.place().x, cell.place().y + 2, cell.place().width, showing);
        }
        gc.setFont(look().small());
        for (int at = first; at <= last; at++) {
            int y = hours + (at - first) * hour;
            gc.setForeground(Look.colour(palette.line()));
            gc.drawLine(area.x + SCALE, y, area.x + area.width, y);
            if (at < last) {
                gc.setForeground(Look.colour(palette.secondary()));
                gc.drawText(words().around().days().hour(LocalTime.of(at, 0)), area.x, y + 2, true);
            }
        }
        gc.setForeground(Look.colour(palette.line()));
        for (Cell cell : scene.cells()) {
            Rectangle at = cell.place();
            gc.setLineStyle(SWT.LINE_SOLID);
            gc.drawLine(at.x, at.y, at.x, at.y + at.height);
        }
        if (!scene.cells().isEmpty()) {
            int under = scene.cells().getFirst().place().y + NAMES;
            schools(gc, showing, showing.shown(), day -> x(area, day), under);
        }
        if (!showing.entries().undated().isEmpty()) {
            before(gc, undated(showing), area.x, hours + hour * (last - first) + Look.GRID);
        }
    }

    @Override
    public Optional<Drop> drop(Scene scene, int x, int y) {
        return scene.cellAt(x, y).map(cell -> {
            if (y < hours) {
                return new Drop(cell.day(), Optional.empty(), true);
            }
            int minutes = Math.round((y - hours) * 60f / hour / QUARTER) * QUARTER + first * 60;
            return new Drop(
                    cell.day(), Optional.of(LocalTime.MIN.plusMinutes(Math.min(minutes, 24 * 60 - QUARTER))), false);
        });
    }
}
