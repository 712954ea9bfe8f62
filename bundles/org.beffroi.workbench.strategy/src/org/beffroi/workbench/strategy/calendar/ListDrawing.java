package org.beffroi.workbench.strategy.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import org.beffroi.strategy.model.EditorialItem;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.strategy.calendar.Scene.Cell;
import org.beffroi.workbench.strategy.calendar.Scene.Placed;
import org.beffroi.workbench.strategy.model.calendar.Entry;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.theme.Palette;
import org.beffroi.workbench.widget.TextFit;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

/** All of it as a list, day after day, a heading for each month; what has no day comes last. */
final class ListDrawing implements CalendarDrawing {

    private static final int ROW = 24;
    private static final int HEADING = 36;
    private static final int DAY = 92;
    private static final int HOUR = 48;
    private static final int LINE = 150;
    private static final int STATE = 84;
    /** Below this width the rubrique is not told beside. */
    private static final int NARROW = 560;

    private final CalendarWords words;
    private final EntryDrawing drawing;
    private List<Head> heads = List.of();

    /** A heading and where it stands. */
    private record Head(String words, int y) {}

    ListDrawing(CalendarWords words) {
        this.words = words;
        drawing = new EntryDrawing(words);
    }

    @Override
    public Scene lay(CalendarContent showing, GC gc, Rectangle area) {
        List<Cell> cells = new ArrayList<>();
        List<Placed> placed = new ArrayList<>();
        List<Head> found = new ArrayList<>();
        YearMonth month = null;
        int y = 0;
        for (Entry entry : showing.entries().dated()) {
            LocalDate day = entry.days().orElseThrow().from();
            if (!YearMonth.from(day).equals(month)) {
                month = YearMonth.from(day);
                found.add(new Head(Language.capital(words.around().days().monthOfYear(day)), y));
                y += HEADING;
            }
            y = row(entry, gc, area, y, placed);
            cells.add(new Cell(day, new Rectangle(area.x, y - ROW, area.width, ROW)));
        }
        if (!showing.entries().undated().isEmpty()) {
            found.add(new Head(words.around().ui().text("strategy.calendar.undated"), y));
            y += HEADING;
            for (Entry entry : showing.entries().undated()) {
                y = row(entry, gc, area, y, placed);
            }
        }
        heads = found;
        return new Scene(cells, placed, List.of(), y + Look.GRID);
    }

    private int row(Entry entry, GC gc, Rectangle area, int y, List<Placed> placed) {
        int right = area.width < NARROW ? STATE : STATE + LINE;
        int x = area.x + DAY + HOUR;
        int wide = area.x + area.width - right - x - Look.GRID;
        int height = EntryDrawing.LINE + EntryDrawing.AROUND;
        placed.add(new Placed(
                entry,
                entry.isItem() ? Scene.Shape.CHIP : entry.lasts() ? Scene.Shape.BAR : Scene.Shape.QUIET,
                new Rectangle(x, y + (ROW - height) / 2, wide, height),
                drawing.lines(gc, words.title(entry), wide, 1)));
        return y + ROW;
    }

    @Override
    public void background(CalendarContent showing, GC gc, Scene scene, Rectangle area) {
        Palette palette = words.around().ui().look().palette();
        Look look = words.around().ui().look();
        for (Head head : heads) {
            gc.setFont(look.strong());
            gc.setForeground(Look.colour(palette.text()));
            gc.drawText(
                    head.words(),
                    area.x,
                    head.y() + HEADING - 8 - gc.getFontMetrics().getHeight(),
                    true);
            gc.setForeground(Look.colour(palette.line()));
            gc.drawLine(area.x, head.y() + HEADING - 3, area.x + area.width, head.y() + HEADING - 3);
        }
        LocalDate before = null;
        for (Placed each : scene.placed()) {
            LocalDate day = each.entry().days().map(days -> days.from()).orElse(null);
            int y = each.place().y;
            boolean first = day != null && !day.equals(before);
            boolean today = day != null && day.equals(showing.today());
            if (first) {
                String name = day.getDayOfWeek()
                        .getDisplayName(
                                TextStyle.SHORT, words.around().ui().language().locale());
                write(gc, name + " " + words.around().days().shortDay(day), area.x, y, DAY, today);
            }
            each.entry()
                    .time()
                    .ifPresent(time -> write(gc, words.around().days().hour(time), area.x + DAY, y, HOUR, false));
            beside(gc, each, area, y);
            before = day;
        }
    }

    private void beside(GC gc, Placed each, Rectangle area, int y) {
        int right = area.x + area.width;
        if (each.entry().about() instanceof EditorialItem item) {
            write(gc, words.around().names().of(item.getState()), right - STATE, y, STATE, false);
            if (area.width >= NARROW && item.getLine() != null) {
                write(gc, words.title(item.getLine()), right - STATE - LINE, y, LINE - Look.GRID, false);
            }
        } else if (each.entry().lasts()) {
            String until = words.around()
                    .ui()
                    .text(
                            "date.until",
                            words.around()
                                    .days()
                                    .shortDay(each.entry().days().orElseThrow().until()));
            int wide = area.width < NARROW ? STATE : STATE + LINE;
            write(gc, until, right - wide, y, wide, false);
        }
    }

    private void write(GC gc, String text, int x, int y, int width, boolean strong) {
        Look look = words.around().ui().look();
        gc.setFont(strong ? look.smallStrong() : look.small());
        gc.setForeground(
                Look.colour(strong ? look.palette().text() : look.palette().secondary()));
        int height = EntryDrawing.LINE + EntryDrawing.AROUND;
        gc.drawText(
                TextFit.cut(text, width - 4, part -> gc.textExtent(part).x),
                x,
                y + (height - gc.getFontMetrics().getHeight()) / 2,
                true);
    }

    /** The month that is looked at, or what comes after it. */
    @Override
    public int begin(CalendarContent showing, Scene scene) {
        for (Cell cell : scene.cells()) {
            if (!cell.day().isBefore(showing.day())) {
                int y = cell.place().y;
                boolean headed = heads.stream().anyMatch(head -> head.y() + HEADING == y);
                return headed ? y - HEADING : y;
            }
        }
        return scene.height();
    }
}
