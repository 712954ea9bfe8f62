package org.beffroi.workbench.strategy.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.beffroi.core.calendar.SchoolZone;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.strategy.calendar.Scene.Cell;
import org.beffroi.workbench.strategy.calendar.Scene.More;
import org.beffroi.workbench.strategy.calendar.Scene.Placed;
import org.beffroi.workbench.strategy.model.calendar.Entry;
import org.beffroi.workbench.strategy.model.calendar.Lanes;
import org.beffroi.workbench.strategy.model.calendar.Span;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.theme.Palette;
import org.beffroi.workbench.widget.TextFit;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/** What month and week have in common: above the days what lasts all the time, beneath them what has no day yet. */
abstract class GridDrawing implements CalendarDrawing {

    /** Room between chips. */
    static final int GAP = 2;
    /** Height of a chip of one line. */
    static final int CHIP = EntryDrawing.LINE + EntryDrawing.AROUND;

    /** Height of a band of school holidays. */
    static final int SCHOOL = 16;

    private final CalendarWords words;
    private final EntryDrawing drawing;

    GridDrawing(CalendarWords words) {
        this.words = words;
        drawing = new EntryDrawing(words);
    }

    final CalendarWords words() {
        return words;
    }

    final EntryDrawing drawing() {
        return drawing;
    }

    final Look look() {
        return words.around().ui().look();
    }

    final String text(String key, Object... arguments) {
        return words.around().ui().text(key, arguments);
    }

    /** What was placed so far. */
    static final class Placing {
        final List<Cell> cells = new ArrayList<>();
        final List<Placed> placed = new ArrayList<>();
        final List<More> more = new ArrayList<>();
        final List<Entry> hidden = new ArrayList<>();

        Scene done(int height) {
            return new Scene(cells, placed, more, height);
        }
    }

    /** Places one line of chips, each as wide as it needs; what does not fit is counted. Returns its height, 0 for none. */
    final int line(Placing placing, GC gc, List<Entry> entries, String before, Rectangle room) {
        if (entries.isEmpty()) {
            return 0;
        }
        gc.setFont(look().small());
        int x = room.x + gc.textExtent(before).x + Look.GRID;
        int count = 0;
        for (Entry entry : entries) {
            String title = words.title(entry);
            gc.setFont(look().small());
            int wide = Math.min(gc.textExtent(title).x + 28, 260);
            if (count > 0 && x + wide > room.x + room.width - 40) {
                placing.more.add(new More(null, entries.size() - count, new Rectangle(x, room.y + 2, 40, CHIP)));
                break;
            }
            wide = Math.min(wide, room.x + room.width - x);
            placing.placed.add(new Placed(
                    entry,
                    entry.isItem() ? Scene.Shape.CHIP : Scene.Shape.BAR,
                    new Rectangle(x, room.y + 2, wide, CHIP),
                    drawing.lines(gc, title, wide, 1)));
            x += wide + 4;
            count++;
        }
        return CHIP + Look.GRID;
    }

    /** Draws the words before such a line. */
    final void before(GC gc, String words, int x, int y) {
        gc.setFont(look().small());
        gc.setForeground(Look.colour(look().palette().secondary()));
        gc.drawText(words, x, y + 2 + (CHIP - gc.getFontMetrics().getHeight()) / 2, true);
    }

    /**
     * Places the bars of what lasts over a row of days.
     *
     * @param most lanes at most; what is in others is told as what did not fit
     * @param x where a day begins, counted from 0
     * @return height that they take
     */
    final int bars(
            Placing placing,
            GC gc,
            CalendarContent showing,
            Span row,
            int most,
            java.util.function.IntUnaryOperator x,
            int y) {
        List<Entry> all = lasting(showing, row);
        Lanes lanes = lanes(all);
        int shown = Math.min(most, lanes.count());
        for (int i = 0; i < all.size(); i++) {
            if (lanes.lanes().get(i) < shown) {
                Entry entry = all.get(i);
                Span here = entry.days().orElseThrow().within(row).orElseThrow();
                int first = (int) (here.from().toEpochDay() - row.from().toEpochDay());
                int after = first + (int) here.days();
                int left = x.applyAsInt(first) + 2;
                int wide = x.applyAsInt(after) - left - 2;
                placing.placed.add(new Placed(
                        entry,
                        Scene.Shape.BAR,
                        new Rectangle(left, y + lanes.lanes().get(i) * (CHIP + GAP), wide, CHIP),
                        drawing.lines(gc, words.title(entry), wide, 1)));
            } else {
                placing.hidden.add(all.get(i));
            }
        }
        return shown * (CHIP + GAP);
    }

    /** What lasts some of the time and has a day in a row. */
    static List<Entry> lasting(CalendarContent showing, Span row) {
        return showing.lasting().stream()
                .filter(entry -> entry.days().orElseThrow().meets(row))
                .toList();
    }

    /** The lanes of what lasts. */
    static Lanes lanes(List<Entry> all) {
        return Lanes.of(
                all,
                entry -> entry.days().orElseThrow().from().toEpochDay(),
                entry -> entry.days().orElseThrow().until().toEpochDay() + 1);
    }

    /** The names of the days of a week. */
    final void weekday(GC gc, LocalDate day, boolean withNumber, int x, int y, int width, CalendarContent showing) {
        Palette palette = look().palette();
        Language language = words.around().ui().language();
        String name = day.getDayOfWeek().getDisplayName(java.time.format.TextStyle.SHORT, language.locale());
        gc.setFont(look().small());
        gc.setForeground(Look.colour(palette.secondary()));
        gc.drawText(name, x + 6, y + 2, true);
        if (withNumber) {
            number(gc, day, x + 6 + gc.textExtent(name).x + 6, y + 2, x + width, showing, false);
        }
    }

    /** A day's number, today's on the accent; beside it what kind of day it is. */
    final void number(GC gc, LocalDate day, int x, int y, int end, CalendarContent showing, boolean pale) {
        Palette palette = look().palette();
        String number = Integer.toString(day.getDayOfMonth());
        boolean today = day.equals(showing.today());
        gc.setFont(today ? look().smallStrong() : look().small());
        Point extent = gc.textExtent(number);
        if (today) {
            int wide = Math.max(extent.x + 10, 20);
            gc.setBackground(Look.colour(palette.primary()));
            gc.fillRoundRectangle(x - 5, y - 1, wide, extent.y + 2, extent.y, extent.y);
            gc.setForeground(Look.colour(palette.onPrimary()));
            gc.drawText(number, x - 5 + (wide - extent.x) / 2, y, true);
        } else {
            gc.setForeground(Look.colour(pale ? palette.secondary() : palette.text()));
            gc.drawText(number, x, y, true);
        }
        String beside = words.beside(day, showing);
        gc.setFont(look().small());
        if (!beside.isEmpty() && x + extent.x + 12 + gc.textExtent(beside).x <= end) {
            gc.setForeground(Look.colour(palette.secondary()));
            gc.drawText(beside, x + extent.x + 10, y, true);
        }
    }

    /** The ground of a day: week-ends and public holidays step back; a thin edge where the law sets a period. */
    final void day(GC gc, LocalDate day, Rectangle at, CalendarContent showing) {
        Palette palette = look().palette();
        boolean off = day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0
                || !words.beside(day, showing).isEmpty();
        gc.setBackground(Look.colour(off ? palette.panel() : palette.page()));
        gc.fillRectangle(at);
        Optional<Entry> legal = showing.legal(day);
        if (legal.isPresent()) {
            gc.setBackground(Look.colour(Palette.between(palette.page(), palette.alarm(), 0.35)));
            gc.fillRectangle(at.x, at.y, at.width, 3);
        }
    }

    /** Room for the school holidays of a row of days, 0 where there are none. */
    static int school(CalendarContent showing, Span row) {
        return showing.place().isClosed(row) ? SCHOOL + GAP : 0;
    }

    /**
     * Bands over the days of a row on which schools are closed, each with the zones that are.
     *
     * @param x where a day begins, counted from 0
     * @param y where the bands begin
     */
    final void schools(GC gc, CalendarContent showing, Span row, java.util.function.IntUnaryOperator x, int y) {
        Palette palette = look().palette();
        int days = (int) row.days();
        for (int first = 0; first < days; ) {
            Set<SchoolZone> closed = showing.place().closed(row.from().plusDays(first));
            int after = first + 1;
            while (after < days
                    && showing.place().closed(row.from().plusDays(after)).equals(closed)) {
                after++;
            }
            if (!closed.isEmpty()) {
                int left = x.applyAsInt(first) + 1;
                int wide = x.applyAsInt(after) - left;
                gc.setBackground(Look.colour(Palette.between(palette.page(), palette.accent(), 0.13)));
                gc.fillRectangle(left, y, wide, SCHOOL);
                gc.setFont(look().small());
                gc.setForeground(Look.colour(palette.secondary()));
                String whole = words.schools(closed);
                String said = gc.textExtent(whole).x <= wide - 12
                        ? whole
                        : TextFit.cut(words.schoolsInShort(closed), wide - 12, part -> gc.textExtent(part).x);
                gc.drawText(said, left + 6, y + (SCHOOL - gc.getFontMetrics().getHeight()) / 2, true);
            }
            first = after;
        }
    }
}
