package org.beffroi.workbench.strategy.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.beffroi.workbench.strategy.calendar.Scene.Cell;
import org.beffroi.workbench.strategy.calendar.Scene.More;
import org.beffroi.workbench.strategy.calendar.Scene.Placed;
import org.beffroi.workbench.strategy.model.calendar.Entry;
import org.beffroi.workbench.strategy.model.calendar.RowHeights;
import org.beffroi.workbench.strategy.model.calendar.RowHeights.Need;
import org.beffroi.workbench.strategy.model.calendar.Span;
import org.beffroi.workbench.theme.Look;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

/** A month: a row for each week from its Monday. */
final class MonthDrawing extends GridDrawing {

    private static final int NAMES = 20;
    private static final int NUMBER = 22;
    private static final int MOST_LINES = 3;
    private static final int MOST_LANES = 2;
    private static final int BENEATH = 3;

    MonthDrawing(CalendarWords words) {
        super(words);
    }

    @Override
    public Scene lay(CalendarContent showing, GC gc, Rectangle area) {
        Placing placing = new Placing();
        int top = line(placing, gc, showing.throughout(), text("strategy.calendar.throughout.month"), area);
        int tray = showing.entries().undated().isEmpty() ? 0 : CHIP + 2 * Look.GRID;
        Span shown = showing.shown();
        int weeks = (int) (shown.days() / 7);
        int first = top + NAMES;
        List<Need> needs = new ArrayList<>();
        for (int week = 0; week < weeks; week++) {
            needs.add(need(showing, shown.from().plusWeeks(week)));
        }
        int y = first;
        List<Integer> heights = RowHeights.of(needs, area.height - first - tray).heights();
        for (int week = 0; week < weeks; week++) {
            Rectangle row = new Rectangle(area.x, y, area.width, heights.get(week));
            week(placing, gc, showing, shown.from().plusWeeks(week), row);
            y += row.height;
        }
        int end = y;
        if (tray > 0) {
            line(
                    placing,
                    gc,
                    showing.entries().undated(),
                    undated(showing),
                    new Rectangle(area.x, end + Look.GRID, area.width, CHIP));
        }
        return placing.done(end + tray);
    }

    private String undated(CalendarContent showing) {
        return text(
                "strategy.calendar.undated.count", showing.entries().undated().size());
    }

    /** A week shows two entries of each day at least, or one and how many more there are. */
    private static Need need(CalendarContent showing, LocalDate monday) {
        int most = 1;
        for (int i = 0; i < 7; i++) {
            most = Math.max(most, showing.entries().of(monday.plusDays(i)).size());
        }
        Span week = new Span(monday, monday.plusDays(6));
        int lanes = lanes(lasting(showing, week)).count();
        int frame = NUMBER + Math.min(MOST_LANES, lanes) * (CHIP + GAP) + school(showing, week) + BENEATH;
        return new Need(frame + Math.min(2, most) * (CHIP + GAP), frame + most * (CHIP + GAP));
    }

    private void week(Placing placing, GC gc, CalendarContent showing, LocalDate monday, Rectangle row) {
        Span days = new Span(monday, monday.plusDays(6));
        int beneath = BENEATH + school(showing, days);
        int bars = bars(placing, gc, showing, days, MOST_LANES, day -> row.x + row.width * day / 7, row.y + NUMBER);
        for (int i = 0; i < 7; i++) {
            int x = row.x + row.width * i / 7;
            Rectangle cell = new Rectangle(x, row.y, row.x + row.width * (i + 1) / 7 - x, row.height);
            LocalDate day = monday.plusDays(i);
            placing.cells.add(new Cell(day, cell));
            entries(
                    placing,
                    gc,
                    showing.entries().of(day),
                    day,
                    new Rectangle(
                            cell.x + 2, cell.y + NUMBER + bars, cell.width - 5, cell.height - NUMBER - bars - beneath));
        }
    }

    /** Chips on as many lines as all of them leave room for; the last place says how many did not fit. */
    private void entries(Placing placing, GC gc, List<Entry> entries, LocalDate day, Rectangle room) {
        int hidden = (int) placing.hidden.stream()
                .filter(entry -> entry.days().orElseThrow().holds(day))
                .count();
        if (entries.isEmpty() && hidden == 0) {
            return;
        }
        int lines = Math.clamp(
                (room.height / (entries.size() + Math.min(1, hidden)) - EntryDrawing.AROUND - GAP) / EntryDrawing.LINE,
                1,
                MOST_LINES);
        int fit = Math.max(0, (room.height + GAP) / (CHIP + GAP));
        boolean all = entries.size() <= fit && hidden == 0;
        List<Entry> shown = all ? entries : entries.subList(0, Math.clamp(fit - 1, 0, entries.size()));
        int y = room.y;
        for (Entry entry : shown) {
            List<String> said = drawing().lines(gc, words().brief(entry), room.width, lines);
            int height = said.size() * EntryDrawing.LINE + EntryDrawing.AROUND;
            placing.placed.add(new Placed(
                    entry,
                    entry.isItem() ? Scene.Shape.CHIP : Scene.Shape.QUIET,
                    new Rectangle(room.x, y, room.width, height),
                    said));
            y += height + GAP;
        }
        if (!all) {
            placing.more.add(
                    new More(day, entries.size() - shown.size() + hidden, new Rectangle(room.x, y, room.width, CHIP)));
        }
    }

    @Override
    public void background(CalendarContent showing, GC gc, Scene scene, Rectangle area) {
        if (scene.cells().isEmpty()) {
            return;
        }
        int top = scene.cells().getFirst().place().y;
        if (!showing.throughout().isEmpty()) {
            before(gc, text("strategy.calendar.throughout.month"), area.x, 0);
        }
        Span period = showing.view().period(showing.day());
        List<Cell> cells = new ArrayList<>(scene.cells());
        for (int i = 0; i < 7; i++) {
            Rectangle at = cells.get(i).place();
            weekday(gc, cells.get(i).day(), false, at.x, top - NAMES, at.width, showing);
        }
        for (Cell cell : cells) {
            day(gc, cell.day(), cell.place(), showing);
        }
        lines(gc, cells, area);
        for (int week = 0; week < cells.size(); week += 7) {
            schools(gc, showing, cells.get(week), area);
        }
        int end = cells.getLast().place().y + cells.getLast().place().height;
        gc.drawLine(area.x, end, area.x + area.width, end);
        for (Cell cell : cells) {
            Rectangle at = cell.place();
            number(gc, cell.day(), at.x + 7, at.y + 5, at.x + at.width, showing, !period.holds(cell.day()));
        }
        if (!showing.entries().undated().isEmpty()) {
            before(gc, undated(showing), area.x, end + Look.GRID);
        }
    }

    private void lines(GC gc, List<Cell> cells, Rectangle area) {
        gc.setForeground(Look.colour(look().palette().line()));
        for (Cell cell : cells) {
            Rectangle at = cell.place();
            gc.drawLine(at.x, at.y, at.x + at.width, at.y);
            if (at.x > area.x) {
                gc.drawLine(at.x, at.y, at.x, at.y + at.height);
            }
        }
    }

    /** The holidays of a week, under its days. */
    private void schools(GC gc, CalendarContent showing, Cell monday, Rectangle area) {
        Rectangle at = monday.place();
        schools(
                gc,
                showing,
                new Span(monday.day(), monday.day().plusDays(6)),
                day -> area.x + area.width * day / 7,
                at.y + at.height - SCHOOL - 1);
    }
}
