package org.beffroi.workbench.strategy.calendar;

import java.util.ArrayList;
import java.util.List;
import org.beffroi.strategy.model.EditorialItem;
import org.beffroi.strategy.model.ItemState;
import org.beffroi.workbench.strategy.calendar.Scene.Placed;
import org.beffroi.workbench.strategy.model.calendar.Entry;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.theme.Palette;
import org.beffroi.workbench.widget.TextFit;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;

/** Draws entries of a calendar: items in the colour of their rubrique with a sign for their state, the rest quietly. */
final class EntryDrawing {

    /** Height of a line of small type. */
    static final int LINE = 15;
    /** Room above and beneath the lines of a chip, together. */
    static final int AROUND = 5;
    /** Room at the left, for the colour and the sign. */
    private static final int LEFT = 18;

    private static final int SIGN = 8;

    private final CalendarWords words;
    private final Look look;

    EntryDrawing(CalendarWords words) {
        this.words = words;
        look = words.around().ui().look();
    }

    /** What an entry says within a width, on so many lines at most. */
    List<String> lines(GC gc, String text, int width, int most) {
        gc.setFont(look.small());
        int room = Math.max(8, width - LEFT - 4);
        List<String> lines = new ArrayList<>(TextFit.wrapped(text, room, part -> gc.textExtent(part).x));
        if (lines.size() > most) {
            String rest = String.join(" ", lines.subList(most - 1, lines.size()));
            lines.subList(most - 1, lines.size()).clear();
            lines.add(rest);
        }
        lines.replaceAll(line -> TextFit.cut(line, room, part -> gc.textExtent(part).x));
        return lines;
    }

    void draw(GC gc, Placed placed, boolean selected, boolean pointed, boolean focused) {
        Palette palette = look.palette();
        switch (placed.shape()) {
            case CHIP -> chip(gc, placed, pointed);
            case BAR -> bar(gc, placed, pointed);
            case QUIET -> quiet(gc, placed, pointed);
        }
        if (selected) {
            Rectangle at = placed.place();
            gc.setForeground(Look.colour(palette.accent()));
            gc.setLineWidth(focused ? 2 : 1);
            gc.drawRoundRectangle(at.x, at.y, at.width - 1, at.height - 1, 6, 6);
            gc.setLineWidth(1);
        }
    }

    private void chip(GC gc, Placed placed, boolean pointed) {
        Palette palette = look.palette();
        Rectangle at = placed.place();
        EditorialItem item = (EditorialItem) placed.entry().about();
        RGB colour = words.colour(item.getLine());
        RGB pale = Palette.between(palette.page(), colour, pointed ? 0.28 : 0.16);
        gc.setBackground(Look.colour(pale));
        gc.fillRoundRectangle(at.x, at.y, at.width, at.height, 6, 6);
        words.mark(item.getLine()).draw(gc, colour, pale, at.x, at.y, 4, at.height);
        sign(gc, item.getState(), at.x + 7, at.y + AROUND / 2 + (LINE - SIGN) / 2);
        boolean dropped = item.getState() == ItemState.DROPPED;
        text(gc, placed, dropped ? palette.secondary() : palette.text(), dropped);
    }

    private void bar(GC gc, Placed placed, boolean pointed) {
        Palette palette = look.palette();
        Rectangle at = placed.place();
        RGB colour = placed.entry().isLegal() ? palette.alarm() : palette.secondary();
        gc.setBackground(Look.colour(Palette.between(palette.page(), colour, pointed ? 0.3 : 0.16)));
        gc.fillRoundRectangle(at.x, at.y, at.width, at.height, 6, 6);
        mark(gc, placed.entry(), at.x + 7, at.y + AROUND / 2 + (LINE - SIGN) / 2);
        text(gc, placed, palette.text(), false);
    }

    private void quiet(GC gc, Placed placed, boolean pointed) {
        Palette palette = look.palette();
        Rectangle at = placed.place();
        if (pointed) {
            gc.setBackground(Look.colour(palette.selected()));
            gc.fillRoundRectangle(at.x, at.y, at.width, at.height, 6, 6);
        }
        mark(gc, placed.entry(), at.x + 7, at.y + AROUND / 2 + (LINE - SIGN) / 2);
        text(gc, placed, palette.secondary(), false);
    }

    private void text(GC gc, Placed placed, RGB ink, boolean struck) {
        Rectangle at = placed.place();
        gc.setFont(look.small());
        gc.setForeground(Look.colour(ink));
        int height = gc.getFontMetrics().getHeight();
        int y = at.y + AROUND / 2;
        for (String line : placed.lines()) {
            gc.drawText(line, at.x + LEFT, y + (LINE - height) / 2, true);
            if (struck) {
                gc.drawLine(at.x + LEFT, y + LINE / 2, at.x + LEFT + gc.textExtent(line).x, y + LINE / 2);
            }
            y += LINE;
        }
    }

    /** How far an item is, told by shape: an empty ring, a half, a full disc, a tick. */
    void sign(GC gc, ItemState state, int x, int y) {
        gc.setForeground(Look.colour(look.palette().text()));
        gc.setBackground(Look.colour(look.palette().text()));
        gc.setLineWidth(1);
        switch (state) {
            case IDEA -> {
                gc.setLineStyle(SWT.LINE_DOT);
                gc.drawOval(x, y, SIGN - 1, SIGN - 1);
                gc.setLineStyle(SWT.LINE_SOLID);
            }
            case PLANNED -> gc.drawOval(x, y, SIGN - 1, SIGN - 1);
            case WRITTEN -> {
                gc.drawOval(x, y, SIGN - 1, SIGN - 1);
                gc.fillArc(x, y, SIGN, SIGN, 90, 180);
            }
            case VALIDATED -> gc.fillOval(x, y, SIGN, SIGN);
            case PUBLISHED -> {
                gc.setLineWidth(2);
                gc.drawPolyline(new int[] {x, y + 4, x + 3, y + 7, x + 8, y});
                gc.setLineWidth(1);
            }
            case DROPPED -> {
                gc.drawLine(x + 1, y + 1, x + SIGN - 2, y + SIGN - 2);
                gc.drawLine(x + SIGN - 2, y + 1, x + 1, y + SIGN - 2);
            }
        }
    }

    private static boolean isVote(Entry entry) {
        return entry.kind() == Entry.Kind.ELECTION || entry.kind() == Entry.Kind.SECOND_ROUND;
    }

    /** What kind of thing stands around the items, told by shape. */
    private void mark(GC gc, Entry entry, int x, int y) {
        Palette palette = look.palette();
        RGB ink = entry.isLegal() || isVote(entry) ? palette.alarm() : palette.secondary();
        gc.setForeground(Look.colour(ink));
        gc.setBackground(Look.colour(ink));
        switch (entry.kind()) {
            case STARTS -> gc.fillPolygon(new int[] {x, y, x + 6, y + 4, x, y + 8});
            case ENDS -> gc.fillRectangle(x, y + 1, 6, 6);
            case ELECTION -> gc.fillPolygon(new int[] {x + 4, y, x + 8, y + 4, x + 4, y + 8, x, y + 4});
            case SECOND_ROUND -> gc.drawPolygon(new int[] {x + 4, y, x + 8, y + 4, x + 4, y + 8, x, y + 4});
            case LEGAL -> {
                for (int line = 0; line < 3; line++) {
                    gc.drawLine(x, y + 2 + 3 * line, x + 7, y + 3 * line - 1);
                }
            }
            case CAMPAIGN -> gc.drawRectangle(x, y + 2, 7, 4);
            case PARTICIPATION -> gc.drawOval(x, y + 1, 6, 6);
            case ITEM -> {}
        }
    }
}
